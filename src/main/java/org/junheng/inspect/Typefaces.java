package org.junheng.inspect;

import java.util.regex.Pattern;

/** The typefaces an official document names (公文字体), told from what files call them. */
enum Typefaces {
    XIAOBIAOSONG("小标宋", "小标宋|XBS|XiaoBiaoSong|华文中宋|STZhongsong|Song-?Bold|NotoSerif(SC|CJKsc).*Bold"),
    FANGSONG("仿宋", "仿宋|Fang|FZFS|FZFSK"),
    HEI("黑体", "黑体|Hei|FZHT"),
    KAI("楷体", "楷体|Kai|FZKT"),
    SONG("宋体", "(?<!仿)宋体|书宋|(?<!Fang)Song|SimSun|FZSS|NotoSerif(SC|CJKsc)");

    private final String chinese;
    private final Pattern names;

    Typefaces(String chinese, String names) {
        this.chinese = chinese;
        this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }

    String chinese() {
        return chinese;
    }

    /** Whether a file's name of a typeface, with or without the tag of a subset, is one of these. */
    boolean isNamed(String font) {
        return font != null && names.matcher(font).find();
    }

    /** A file's name of a typeface without the tag of a subset and the name of its encoding. */
    static String plain(String font) {
        return font == null ? "未命名的字体" : font.replaceFirst("^[A-Z]{6}\\+", "").replaceFirst("-Identity-[HV]$", "");
    }
}
