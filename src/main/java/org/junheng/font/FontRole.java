package org.junheng.font;

/** What a typeface is used for in an official document (字体角色). */
public enum FontRole {
    /** 小标宋: the title. */
    TITLE("小标宋"),
    /** 仿宋: the text. */
    BODY("仿宋"),
    /** 楷体: headings of the second level, notes under the title, signers. */
    KAI("楷体"),
    /** 黑体: headings of the first level, heads of tables. */
    HEI("黑体"),
    /** 宋体: page numbers, cells of tables. */
    SONG("宋体");

    private final String chinese;

    FontRole(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word. */
    public String chinese() {
        return chinese;
    }
}
