package org.junheng.qinghe;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which schools a county has (学校名单). */
final class Roster {

    /** The eleven towns; the county town first. */
    static final List<String> TOWNS = List.of("青城镇", "河湾镇", "柳溪镇", "石桥镇", "长坪镇", "白沙镇", "南塘镇", "金滩镇", "古渡镇", "云岭乡", "松岗乡");

    private static final List<String> VILLAGES = List.of("东林", "西岗", "上坝", "下坝", "枫树", "竹园", "清泉", "桃源", "双塘", "红石", "平桥", "新田", "黄坡", "大湾",
            "小河", "楠木", "荷塘", "柏林");

    /**
     * What makes the county's problems. Shares of the threshold; 人数, 寄宿: pupils and boarders; 班额: classes over the limit; 专用教室: music and
     * art rooms missing; 培训: share of public funding for training; 设计规模: pupils it was built for. The two schools over size
     * were built too late for any relaxation.
     *
     * <p>Two figures are doubtful on purpose: 长坪镇中心小学 has its equipment in 万元 instead of 元, 柳溪镇中心小学 has the equipment of last year to
     * the last digit.
     */
    private static final Map<String, Map<String, Double>> SETTLED = Map.ofEntries(
            entry("实验小学", Map.of("小学班额", 2.0, "小学L5", 0.88, "小学L3", 1.02)),
            entry("第一小学", Map.of("小学L5", 0.81)),
            entry("第二小学", Map.of("小学L5", 0.93, "小学L3", 1.04)),
            entry("第三小学", Map.of("小学L3", 0.92, "小学L5", 1.03)),
            entry("城东小学", Map.of("小学人数", 2146.0, "小学L5", 0.78, "小学L4", 0.96, "专用教室", 2.0, "设计规模", 1620.0)),
            entry("城南小学", Map.of("小学L7", 0.97, "小学L5", 1.04)),
            entry("城西小学", Map.of("小学L2", 0.91, "小学L5", 1.08)),
            entry("博雅小学", Map.of("小学L2", 0.6)),
            entry("柳溪镇中心小学", Map.of("设备同上年", 1.0)),
            entry("长坪镇中心小学", Map.of("设备万元", 1.0)),
            entry("第二中学", Map.of("初中班额", 1.0, "初中L3", 0.93)),
            entry("第三中学", Map.of("初中L5", 0.83, "初中L3", 0.95)),
            entry("第四中学", Map.of("初中L5", 0.92)),
            entry("明德初级中学", Map.of("初中L2", 0.79)),
            entry("石桥镇初级中学", Map.of("培训", 0.039)),
            entry("云岭乡初级中学", Map.of("初中L2", 0.0)),
            entry("松岗乡初级中学", Map.of("初中L3", 0.72)),
            entry("新城学校", Map.of("小学人数", 1662.0, "初中人数", 969.0, "小学L3", 0.9)),
            entry("河湾学校", Map.of("小学寄宿", 63.0, "初中寄宿", 105.0)),
            entry("云岭学校", Map.of("小学L2", 0.0)),
            entry("松岗乡竹溪学校", Map.of("初中L3", 0.0)),
            entry("育才学校", Map.of("初中L2", 0.9)),
            entry("启明学校", Map.of("小学L2", 0.88, "初中L2", 0.9)),
            entry("云岭教学点", Map.of("小学人数", 36.0)),
            entry("雾坪教学点", Map.of("小学人数", 24.0)),
            entry("石磨教学点", Map.of("小学人数", 61.0)),
            entry("鹰嘴教学点", Map.of("小学人数", 19.0)),
            entry("龙潭教学点", Map.of("小学人数", 42.0)),
            entry("水磨教学点", Map.of("小学人数", 31.0)),
            entry("乌桕教学点", Map.of("小学人数", 72.0)),
            entry("沙洲教学点", Map.of("小学人数", 28.0)));

    private static final Map<String, Integer> BUILT = Map.ofEntries(
            entry("实验小学", 1998), entry("第一小学", 1956), entry("第二小学", 1987), entry("第三小学", 2003), entry("城东小学", 2014), entry("城南小学", 2011),
            entry("城西小学", 2019), entry("博雅小学", 2018), entry("第二中学", 2012), entry("第三中学", 1994), entry("第四中学", 2008), entry("城北中学", 2021),
            entry("明德初级中学", 2017), entry("新城学校", 2017), entry("河湾学校", 2005), entry("育才学校", 2015), entry("第一中学", 1953), entry("白沙中学", 1971),
            entry("启明学校", 2019), entry("特殊教育学校", 2020));

    private final List<Plan> plans = new ArrayList<>();

    private Roster() {}

    /** 青禾县: sixty schools and eight teaching points. */
    static List<Plan> qinghe() {
        var roster = new Roster();
        List.of("实验小学", "第一小学", "第二小学", "第三小学", "城东小学", "城南小学", "城西小学").forEach(name -> roster.add(name, Type.CITY_PRIMARY, 0));
        roster.add("博雅小学", Type.PRIVATE_PRIMARY, 0);
        for (int town : new int[] {2, 3, 4, 5, 6, 7, 8, 10}) {
            roster.add(TOWNS.get(town) + "中心小学", Type.TOWN_PRIMARY, town);
        }
        for (int i = 0; i < VILLAGES.size(); i++) {
            int town = 1 + i % (TOWNS.size() - 1);
            roster.add(TOWNS.get(town) + VILLAGES.get(i) + "小学", Type.VILLAGE_PRIMARY, town);
        }
        List.of("第二中学", "第三中学", "第四中学", "城北中学").forEach(name -> roster.add(name, Type.CITY_JUNIOR, 0));
        roster.add("明德初级中学", Type.PRIVATE_JUNIOR, 0);
        for (int town : new int[] {2, 3, 4, 6, 7, 8, 10}) {
            roster.add(TOWNS.get(town) + "初级中学", Type.TOWN_JUNIOR, town);
        }
        roster.add("柳溪镇第二初级中学", Type.TOWN_JUNIOR, 2);
        roster.add("云岭乡初级中学", Type.VILLAGE_JUNIOR, 9);
        roster.add("新城学校", Type.CITY_NINE_YEAR, 0);
        roster.add("河湾学校", Type.TOWN_NINE_YEAR, 1);
        roster.add("河湾镇北岸学校", Type.TOWN_NINE_YEAR, 1);
        roster.add("柳溪镇南岸学校", Type.TOWN_NINE_YEAR, 2);
        roster.add("云岭学校", Type.VILLAGE_NINE_YEAR, 9);
        roster.add("古渡镇茶山学校", Type.VILLAGE_NINE_YEAR, 8);
        roster.add("松岗乡竹溪学校", Type.VILLAGE_NINE_YEAR, 10);
        roster.add("育才学校", Type.PRIVATE_NINE_YEAR, 0);
        roster.add("第一中学", Type.COMPLETE_SECONDARY, 0);
        roster.add("白沙中学", Type.COMPLETE_SECONDARY, 5);
        roster.add("启明学校", Type.PRIVATE_TWELVE_YEAR, 0);
        roster.add("特殊教育学校", Type.SPECIAL, 0);
        roster.point("云岭", 9, "云岭学校");
        roster.point("雾坪", 9, "云岭学校");
        roster.point("石磨", 10, "松岗乡中心小学");
        roster.point("鹰嘴", 10, "松岗乡中心小学");
        roster.point("龙潭", 4, "长坪镇中心小学");
        roster.point("水磨", 8, "古渡镇中心小学");
        roster.point("乌桕", 6, "南塘镇中心小学");
        roster.point("沙洲", 7, "金滩镇中心小学");
        return roster.plans;
    }

    private void add(String name, Type type, int town) {
        plans.add(new Plan(name, type, town, null, BUILT.get(name), SETTLED.getOrDefault(name, Map.of())));
    }

    private void point(String name, int town, String parent) {
        plans.add(new Plan(name + "教学点", Type.TEACHING_POINT, town, parent, null, SETTLED.get(name + "教学点")));
    }

    /** So many schools in the proportions of a county, with nothing settled. */
    static List<Plan> of(int schools) {
        List<Type> proportions = List.of(
                Type.CITY_PRIMARY, Type.TOWN_PRIMARY, Type.VILLAGE_PRIMARY, Type.CITY_JUNIOR, Type.TOWN_JUNIOR, Type.VILLAGE_PRIMARY, Type.TOWN_NINE_YEAR,
                Type.VILLAGE_PRIMARY, Type.TEACHING_POINT, Type.TOWN_PRIMARY, Type.CITY_PRIMARY, Type.VILLAGE_NINE_YEAR, Type.TOWN_JUNIOR, Type.VILLAGE_PRIMARY,
                Type.COMPLETE_SECONDARY, Type.TOWN_JUNIOR, Type.VILLAGE_PRIMARY, Type.TOWN_PRIMARY, Type.PRIVATE_TWELVE_YEAR, Type.VILLAGE_PRIMARY);
        var plans = new ArrayList<Plan>();
        for (int i = 0; i < schools; i++) {
            plans.add(new Plan("第" + (i + 1) + "学校", proportions.get(i % proportions.size()), i % TOWNS.size(), null, null, Map.of()));
        }
        return plans;
    }
}
