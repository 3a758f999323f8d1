package org.junheng.qinghe;

/**
 * What the schools of one sort have in common (学校的类型): where they stand, how large they are, how well they are staffed and equipped.
 *
 * @param kind the word of the file
 * @param place 城区, 镇区 or 乡村
 * @param own whether it is the county's (公办)
 * @param primary pupils of the primary part; {@code null} without one
 * @param junior pupils of the junior part; {@code null} without one
 * @param boarding whether pupils live there
 */
record Type(String kind, String place, boolean own, Range primary, Range junior, boolean boarding) {

    static final String TOWN = "镇区";
    static final String CITY = "城区";
    static final String VILLAGE = "乡村";

    static final Type CITY_PRIMARY = new Type("小学", CITY, true, new Range(1250, 1850), null, false);
    static final Type TOWN_PRIMARY = new Type("小学", TOWN, true, new Range(420, 900), null, false);
    static final Type VILLAGE_PRIMARY = new Type("小学", VILLAGE, true, new Range(70, 230), null, false);
    static final Type PRIVATE_PRIMARY = new Type("小学", CITY, false, new Range(520, 700), null, false);
    static final Type TEACHING_POINT = new Type("教学点", VILLAGE, true, new Range(18, 84), null, false);
    static final Type CITY_JUNIOR = new Type("初中", CITY, true, null, new Range(1020, 1420), false);
    static final Type TOWN_JUNIOR = new Type("初中", TOWN, true, null, new Range(280, 560), true);
    static final Type VILLAGE_JUNIOR = new Type("初中", VILLAGE, true, null, new Range(130, 220), true);
    static final Type PRIVATE_JUNIOR = new Type("初中", CITY, false, null, new Range(420, 560), true);
    static final Type CITY_NINE_YEAR = new Type("九年一贯制", CITY, true, new Range(1500, 1800), new Range(880, 1020), false);
    static final Type TOWN_NINE_YEAR = new Type("九年一贯制", TOWN, true, new Range(280, 460), new Range(180, 300), true);
    static final Type VILLAGE_NINE_YEAR = new Type("九年一贯制", VILLAGE, true, new Range(90, 190), new Range(80, 140), true);
    static final Type PRIVATE_NINE_YEAR = new Type("九年一贯制", CITY, false, new Range(420, 560), new Range(300, 420), true);
    static final Type COMPLETE_SECONDARY = new Type("完全中学", CITY, true, null, new Range(540, 760), true);
    static final Type PRIVATE_TWELVE_YEAR = new Type("十二年一贯制", CITY, false, new Range(480, 620), new Range(300, 420), true);
    static final Type SPECIAL = new Type("特殊教育", CITY, true, new Range(60, 66), new Range(30, 36), true);

    /** From one number to another, both included. */
    record Range(int from, int to) {}

    boolean point() {
        return kind.equals("教学点");
    }

    boolean special() {
        return kind.equals("特殊教育");
    }

    /** Whether it has a senior part, which shares rooms and grounds. */
    boolean senior() {
        return kind.equals("完全中学") || kind.equals("十二年一贯制");
    }
}
