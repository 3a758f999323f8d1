package org.junheng.queue;

/** How far an item of the queue is (状态). */
public enum ItemState {
    /** Its turn has not come, or it is to be tried again. */
    QUEUED("排队"),
    RUNNING("进行"),
    DONE("完成"),
    /** Tried again and again, in vain. */
    FAILED("失败"),
    /** Its data or a template has faults, which no trying mends. */
    PARKED("搁置"),
    CANCELLED("取消");

    private final String chinese;

    ItemState(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as people read it. */
    public String chinese() {
        return chinese;
    }
}
