package org.junheng.finding;

/** How firmly a measure may be said (措施的力度): each gate that is closed takes one step down. */
public enum Strength {
    /** Can be done with what there is: 完成. */
    FIRM("完成"),
    /** Depends on others, such as new posts: 争取. */
    SEEK("争取"),
    /** Whether it is needed or possible is open: 研究. */
    STUDY("研究");

    private final String chinese;

    Strength(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word. */
    public String chinese() {
        return chinese;
    }

    /** The weaker of the two. */
    Strength and(Strength other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
