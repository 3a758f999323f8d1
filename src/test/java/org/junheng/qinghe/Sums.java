package org.junheng.qinghe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;

/** What follows from the schools (由学校明细得出的数): totals, rates and lists by the names that the skeleton gives its holes. */
final class Sums {

    private static final int OVER_PRIMARY = 45;
    private static final int OVER_JUNIOR = 50;
    private static final int SMALL = 100;
    private static final int COVERED_POINT = 50;
    private static final int MOST = 2000;
    private static final int MOST_NINE_YEAR = 2500;
    private static final int MISSING_BEDS = 48;

    /** Where the towns lie, in kilometres from the county town; a road is a third longer than the straight line. */
    private static final int[][] TOWNS = {{0, 0}, {11, 6}, {-9, 8}, {16, -4}, {3, 19}, {-17, 2}, {6, -15}, {-8, -13}, {22, 12}, {-21, 17}, {-26, -9}};
    private static final double ROAD = 1.33;

    private final List<Plan> plans;
    private final ArrayNode schools;
    private final Map<String, JsonNode> holes = new HashMap<>();

    private Sums(List<Plan> plans, ArrayNode schools) {
        this.plans = plans;
        this.schools = schools;
    }

    static Map<String, JsonNode> of(List<Plan> plans, ArrayNode schools) {
        var sums = new Sums(plans, schools);
        sums.totals();
        sums.declaration();
        sums.items();
        sums.crowding();
        sums.future();
        sums.holes.put("学校", schools);
        sums.holes.put("学校间距离", sums.distances());
        return sums.holes;
    }

    private void totals() {
        int points = count(school -> kind(school).equals("教学点"));
        ObjectNode numbers = object().put("all", schools.size() - points);
        for (String[] kind : new String[][] {{"小学", "primary"}, {"初中", "junior"}, {"九年一贯制", "nineYear"}, {"完全中学", "completeSecondary"},
            {"十二年一贯制", "twelveYear"}, {"特殊教育", "special"}}) {
            numbers.put(kind[1], count(school -> kind(school).equals(kind[0])));
        }
        numbers.put("teachingPoints", points)
                .put("teachingPointsOver50", count(school -> kind(school).equals("教学点") && school.at("/primary/pupils").asInt() >= COVERED_POINT));
        holes.put("学校数", numbers);
        put("义务教育学校", schools.size() - points);
        put("教学点", points);
        for (String stage : List.of("primary", "junior")) {
            int limit = stage.equals("primary") ? OVER_PRIMARY : OVER_JUNIOR;
            ObjectNode total = object();
            for (String key : List.of("pupils", "classes", "staff", "teachers")) {
                total.put(key, sum("/" + stage + "/" + key));
            }
            List<Integer> sizes = sizes(stage);
            total.put("largestClass", sizes.stream().mapToInt(Integer::intValue).max().orElse(0))
                    .put("oversizeClasses", sizes.stream().filter(size -> size > limit).count())
                    .put("largeClasses", 0);
            String chinese = stage.equals("primary") ? "小学" : "初中";
            holes.put(chinese + "合计", total);
            total.properties().forEach(entry -> holes.put(chinese + "/" + entry.getKey(), entry.getValue()));
            for (int back = 0; back <= 1; back++) {
                put(Schools.YEAR - 2 + back + chinese + "学生", history(stage, back));
            }
            put(Schools.YEAR - 3 + chinese + "学生", history(stage, 0) + (stage.equals("primary") ? 188 : -96));
        }
        int teachers = sum("/primary/teachers") + sum("/junior/teachers");
        put("专任教师", teachers);
        // 2022 less by what the skeleton's posts gained since: 186 who came, 167 who left
        put("2024专任教师", teachers - 6);
        put("2023专任教师", teachers - 13);
        put("2022专任教师", teachers - 19);
    }

    private void declaration() {
        int special = pupils(school(plan -> plan.type().special()));
        put("特教学生", special);
        put("特教公用经费", special * Schools.SPECIAL_QUOTA);
        int teachers = holes.get("专任教师").asInt();
        int toTrain = teachers * 84 / 100;
        put("应训教师", toTrain);
        put("已训教师", toTrain - 57);
        put("未训教师", 57);
        rate("培训完成率", toTrain - 57, toTrain);
        int eligible = teachers * 44 / 100;
        int exchanged = eligible * 118 / 1000;
        put("可交流教师", eligible);
        put("交流教师", exchanged);
        rate("交流比例", exchanged, eligible);
        put("交流骨干", exchanged * 23 / 100);
        rate("交流骨干比例", exchanged * 23 / 100, exchanged);
        int primary = entrants("primary");
        int junior = entrants("junior");
        put("小学划片", primary);
        put("初中划片", junior);
        put("初中就近", junior * 978 / 1000);
        rate("初中就近比例", junior * 978 / 1000, junior);
        int migrant = sum("/migrantPupils");
        int migrantPublic = migrants(school -> school.get("ownership").asText().equals("公办"));
        int purchased = migrants(school -> school.get("name").asText().equals("育才学校"));
        put("随迁子女", migrant);
        put("随迁公办", migrantPublic);
        put("随迁购买", purchased);
        rate("随迁比例", migrantPublic + purchased, migrant);
        int seventh = sum("/junior/pupils") / 3 - 12;
        int graduates = seventh - 96;
        put("三年前初一", seventh);
        put("毕业生", graduates);
        // （毕业数－转入数＋转出数）÷（三年前初一在校生数－死亡数）
        rate("巩固率", graduates - 44 + 61, seventh - 1);
        int quota = 1240;
        put("优质高中计划", quota);
        put("优质高中分配", 682);
        rate("分配比例", 682, quota);
        put("培训经费", sum("/trainingFunding"));
        int staff = 0;
        for (JsonNode school : schools) {
            if (school.get("ownership").asText().equals("公办")) {
                staff += school.at("/primary/staff").asInt() + school.at("/junior/staff").asInt();
            }
        }
        put("在编", staff - 46 - 38);
        put("核定编制", staff - 46 - 38 + 84);
    }

    private void items() {
        ArrayNode rooms = array();
        ArrayNode size = array();
        ArrayNode crowded = array();
        ArrayNode training = array();
        int least = 0;
        int small = 0;
        int smallPupils = 0;
        int smallFunding = 0;
        int missingRooms = 0;
        int missingFunding = 0;
        for (JsonNode school : schools) {
            int pupils = pupils(school);
            least = Math.max(least, kind(school).equals("特殊教育") ? 0 : pupils);
            int wanted = (school.at("/primary/classes").asInt() + school.at("/junior/classes").asInt() + 11) / 12;
            int missing = Math.max(0, wanted - school.get("musicRooms").size()) + Math.max(0, wanted - school.get("artRooms").size());
            if (missing > 0) {
                missingRooms += missing;
                rooms.add(miss(school, missing, "音乐专用教室" + school.get("musicRooms").size() + "间，美术专用教室" + school.get("artRooms").size() + "间，各应有" + wanted + "间"));
            }
            int most = kind(school).contains("一贯制") ? MOST_NINE_YEAR : MOST;
            if (pupils > most) {
                size.add(miss(school, pupils - most, "").put("value", pupils));
            }
            int over = 0;
            for (String stage : List.of("primary", "junior")) {
                for (JsonNode each : school.at("/" + stage + "/classSizes")) {
                    over = Math.max(over, each.asInt() - (stage.equals("primary") ? OVER_PRIMARY : OVER_JUNIOR));
                }
            }
            if (over > 0) {
                crowded.add(miss(school, over, "").put("value", over + (school.has("primary") ? OVER_PRIMARY : OVER_JUNIOR)));
            }
            int funding = school.get("publicFunding").asInt();
            if (school.get("trainingFunding").asInt() * 20L < funding) {
                int lacking = (funding + 19) / 20 - school.get("trainingFunding").asInt();
                missingFunding += lacking;
                training.add(miss(school, lacking, "公用经费预算" + yuan(funding) + "，培训经费" + yuan(school.get("trainingFunding").asInt()))
                        .put("value", Math.round(school.get("trainingFunding").asInt() * 10000.0 / funding) / 100.0));
            }
            if (school.get("locality").asText().equals("乡村") && !school.has("junior") && pupils < SMALL) {
                small++;
                smallPupils += pupils;
                smallFunding += funding;
            }
        }
        holes.put("专用教室不足", rooms);
        put("缺专用教室", missingRooms);
        holes.put("规模超标", size);
        put("规模最大", least);
        holes.put("班额超标", crowded);
        holes.put("培训经费不足", training);
        put("少安排培训经费", missingFunding);
        put("小规模学校", small);
        put("小规模学生", smallPupils);
        put("小规模经费", smallFunding);
    }

    /** The two schools over size, whom rooms and grounds do not hold, and who sleeps at the county's schools. */
    private void crowding() {
        JsonNode east = school(plan -> plan.name().equals("城东小学"));
        int eastOver = pupils(east) - MOST;
        int newTown = pupils(school(plan -> plan.name().equals("新城学校")));
        put("城东学生", pupils(east));
        put("城东超出", eastOver);
        put("新城学生", newTown);
        put("新城超出", newTown - MOST_NINE_YEAR);
        put("超出合计", eastOver + newTown - MOST_NINE_YEAR);
        put("用房超出", beyond("primary", "小学", "L4", Sums::rooms));
        put("小学场馆超出", beyond("primary", "小学", "L5", Sums::grounds));
        put("初中场馆超出", beyond("junior", "初中", "L5", Sums::grounds));
        int boarders = 0;
        for (JsonNode school : schools) {
            boolean own = school.get("ownership").asText().equals("公办");
            boarders += own ? school.at("/primary/boarders").asInt() + school.at("/junior/boarders").asInt() : 0;
        }
        put("公办寄宿生", boarders);
        put("寄宿生床位", boarders - MISSING_BEDS);
    }

    /** Pupils beyond what the area holds by the threshold, of the schools that have the stage alone. */
    private int beyond(String part, String stage, String indicator, ToDoubleFunction<JsonNode> area) {
        int beyond = 0;
        for (JsonNode school : schools) {
            if (kind(school).equals(stage)) {
                double held = area.applyAsDouble(school) / Part.threshold(stage, indicator);
                beyond += (int) Math.max(0, Math.ceil(school.at("/" + part + "/pupils").asInt() - held));
            }
        }
        return beyond;
    }

    /** Indoor grounds are no rooms. */
    private static double rooms(JsonNode school) {
        return school.at("/resources/teachingArea").asDouble() - school.at("/resources/indoorSportsArea").asDouble();
    }

    private static double grounds(JsonNode school) {
        return school.at("/resources/indoorSportsArea").asDouble() + school.at("/resources/sportsGroundArea").asDouble();
    }

    /** The grades move up, the new ones are three in a hundred smaller every year. */
    private void future() {
        int[] grades = new int[10];
        for (JsonNode school : schools) {
            for (String stage : List.of("primary", "junior")) {
                for (JsonNode grade : school.at("/" + stage + "/grades")) {
                    grades[grade.get("grade").asInt()] += grade.get("pupils").asInt();
                }
            }
        }
        ArrayNode forecasts = array();
        for (int year = Schools.YEAR + 1; year <= Schools.YEAR + 5; year++) {
            int entering = (int) Math.round(grades[1] * 0.97);
            System.arraycopy(grades, 1, grades, 2, 8);
            grades[1] = entering;
            for (String stage : List.of("小学", "初中")) {
                int pupils = 0;
                for (int grade = stage.equals("小学") ? 1 : 7; grade <= (stage.equals("小学") ? 6 : 9); grade++) {
                    pupils += grades[grade];
                }
                ObjectNode forecast = forecasts.addObject().put("year", year).put("stage", stage).put("pupils", pupils);
                if (stage.equals("小学")) {
                    forecast.put("births", entering * 103 / 100);
                }
                forecast.put("method", stage.equals("小学") ? "出生人口推算" : "在校学生逐年升级推算");
                put(year + stage + "预测", pupils);
            }
        }
        holes.put("学龄人口预测", forecasts);
    }

    /** Every school with the nearest of its stage, every teaching point with the school it belongs to. */
    private ArrayNode distances() {
        ArrayNode distances = array();
        Set<Set<Integer>> told = new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            int nearest = -1;
            for (int j = 0; j < plans.size(); j++) {
                boolean fits = plans.get(i).parent() == null ? sameStage(i, j) : plans.get(j).name().equals(plans.get(i).parent());
                if (j != i && fits && (nearest < 0 || kilometres(i, j) < kilometres(i, nearest))) {
                    nearest = j;
                }
            }
            if (nearest >= 0 && told.add(Set.of(i, nearest))) {
                distances.addObject().put("from", plans.get(i).name()).put("to", plans.get(nearest).name()).put("kilometres", kilometres(i, nearest));
            }
        }
        return distances;
    }

    private boolean sameStage(int i, int j) {
        Type one = plans.get(i).type();
        Type other = plans.get(j).type();
        return !one.special() && !other.special() && !other.point() && (one.primary() != null && other.primary() != null || one.junior() != null && other.junior() != null);
    }

    private double kilometres(int i, int j) {
        double x = place(i, 0) - place(j, 0);
        double y = place(i, 1) - place(j, 1);
        return Math.round(Math.sqrt(x * x + y * y) * ROAD * 10) / 10.0;
    }

    private double place(int i, int axis) {
        double spread = plans.get(i).type().place().equals(Type.VILLAGE) ? 0.9 : 0.25;
        return TOWNS[plans.get(i).town()][axis] + (axis == 0 ? (i * 7) % 11 - 5 : (i * 5) % 13 - 6) * spread;
    }

    private static String yuan(int amount) {
        return amount / 10000.0 + "万元";
    }

    private static ObjectNode miss(JsonNode school, int amount, String note) {
        ObjectNode miss = object().put("school", school.get("name").asText()).put("amount", amount);
        return note.isEmpty() ? miss : miss.put("note", note);
    }

    private int entrants(String stage) {
        int pupils = 0;
        for (JsonNode school : schools) {
            boolean counted = school.get("ownership").asText().equals("公办") && !school.get("locality").asText().equals("乡村") && !school.get("boarding").asBoolean();
            pupils += counted ? school.at("/" + stage + "/grades/0/pupils").asInt() : 0;
        }
        return pupils;
    }

    private int migrants(Predicate<JsonNode> which) {
        return StreamSupport.stream(schools.spliterator(), false).filter(which).mapToInt(school -> school.get("migrantPupils").asInt()).sum();
    }

    private int count(Predicate<JsonNode> which) {
        return (int) StreamSupport.stream(schools.spliterator(), false).filter(which).count();
    }

    private JsonNode school(Predicate<Plan> which) {
        for (int i = 0; i < plans.size(); i++) {
            if (which.test(plans.get(i))) {
                return schools.get(i);
            }
        }
        throw new IllegalStateException("no such school");
    }

    private List<Integer> sizes(String stage) {
        var sizes = new ArrayList<Integer>();
        schools.forEach(school -> school.at("/" + stage + "/classSizes").forEach(size -> sizes.add(size.asInt())));
        return sizes;
    }

    private int sum(String pointer) {
        int sum = 0;
        for (JsonNode school : schools) {
            sum += school.at(pointer).asInt();
        }
        return sum;
    }

    private int history(String stage, int year) {
        return sum("/" + stage + "/history/" + year + "/pupils");
    }

    private static int pupils(JsonNode school) {
        return school.at("/primary/pupils").asInt() + school.at("/junior/pupils").asInt();
    }

    private static String kind(JsonNode school) {
        return school.get("kind").asText();
    }

    private void put(String name, int number) {
        holes.put(name, IntNode.valueOf(number));
    }

    private void rate(String name, int part, int whole) {
        holes.put(name, DoubleNode.valueOf(Math.round(part * 10000.0 / whole) / 100.0));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
