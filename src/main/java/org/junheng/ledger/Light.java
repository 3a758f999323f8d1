package org.junheng.ledger;

/** How a department stands (红黄绿): a sign and a word, told apart in black and white. */
public enum Light {
    /** An entry is overdue. */
    RED("■红"),
    /** An entry is near its day with little done, or has not moved for three months, or fell back. */
    YELLOW("▲黄"),
    /** Nothing of the kind. */
    GREEN("●绿");

    private final String chinese;

    Light(String chinese) {
        this.chinese = chinese;
    }

    /** The sign and the word. */
    public String chinese() {
        return chinese;
    }
}
