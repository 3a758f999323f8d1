package org.junheng.qinghe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Fills in what a school has (学校明细): everything an assessment uses, and the two years before. */
final class Schools {

    static final int YEAR = 2025;

    /** Quotas of public funding of a pupil, in yuan (生均公用经费基准定额). */
    static final int PRIMARY_QUOTA = 720;
    static final int JUNIOR_QUOTA = 940;
    static final int SPECIAL_QUOTA = 8000;

    private static final int PRIMARY_LIMIT = 45;
    private static final int JUNIOR_LIMIT = 50;
    private static final int FUNDED_AT_LEAST = 100;
    private static final int CLASSES_PER_ROOM = 12;

    private final Random random;

    Schools(long seed) {
        random = new Random(seed);
    }

    ArrayNode of(List<Plan> plans) {
        ArrayNode schools = JsonNodeFactory.instance.arrayNode();
        for (Plan plan : plans) {
            schools.add(school(plan, schools.size() + 1));
        }
        return schools;
    }

    private ObjectNode school(Plan plan, int number) {
        Type type = plan.type();
        Part primary = type.primary() == null ? null : part(plan, "小学", type.primary());
        Part junior = type.junior() == null ? null : part(plan, "初中", type.junior());
        int senior = type.senior() ? between(900, 1500) : 0;
        int pupils = pupils(primary) + pupils(junior);
        int built = plan.built() == null ? between(1972, 2016) : plan.built();
        ObjectNode resources = resources(plan, primary, junior, senior);
        ObjectNode school = object()
                .put("name", plan.name())
                .put("code", String.format("990001%04d", number))
                .put("kind", type.kind())
                .put("ownership", type.own() ? "公办" : "民办")
                .put("locality", type.place())
                .put("boarding", type.boarding())
                .put("builtYear", built)
                .put("planYear", built - between(1, 3));
        if (plan.parent() != null) {
            school.put("parent", plan.parent());
        }
        int building = (int) (resources.get("teachingArea").asInt() * (type.boarding() ? 2.1 : 1.5)) / 10 * 10;
        school.put("designCapacity", (int) plan.settled("设计规模", (pupils + senior) * between(98, 125) / 100 / 5 * 5))
                .put("landArea", (int) (resources.get("sportsGroundArea").asInt() * 1.6 + building * 0.6) / 10 * 10)
                .put("buildingArea", building);
        if (plan.name().endsWith("中心小学")) {
            school.putArray("tags").add("中心校");
        }
        int funded = pupils(primary) == 0 ? 0 : type.place().equals(Type.VILLAGE) ? Math.max(FUNDED_AT_LEAST, pupils(primary)) : pupils(primary);
        int funding = type.special() ? pupils * SPECIAL_QUOTA : funded * PRIMARY_QUOTA + pupils(junior) * JUNIOR_QUOTA;
        school.put("migrantPupils", type.special() || type.point() ? 0 : pupils * (type.place().equals(Type.VILLAGE) ? between(0, 1) : between(2, 7)) / 100)
                .put("publicFunding", funding)
                .put("trainingFunding", hundreds(funding * plan.settled("培训", factor(0.0502, 0.066)), plan.isSettled("培训")));
        if (primary != null) {
            school.set("primary", stage(plan, primary, resources, type));
        }
        if (junior != null) {
            school.set("junior", stage(plan, junior, resources, type));
        }
        if (type.senior()) {
            school.put("seniorPupils", senior);
        }
        history(plan, school, primary, junior, senior, resources);
        if (plan.isSettled("设备万元")) {
            resources.put("equipmentValue", resources.get("equipmentValue").asInt() / 100 / 100.0);
        }
        school.set("resources", resources);
        int rooms = (classes(primary) + classes(junior) + CLASSES_PER_ROOM - 1) / CLASSES_PER_ROOM;
        int missing = (int) plan.settled("专用教室", 0);
        rooms(school.putArray("musicRooms"), rooms - missing / 2, 96, 108);
        rooms(school.putArray("artRooms"), rooms - missing / 2, 90, 100);
        return school;
    }

    /** Pupils by grade and class; the younger grades are smaller, as births go down. */
    private Part part(Plan plan, String stage, Type.Range range) {
        boolean primary = stage.equals("小学");
        Type type = plan.type();
        int wanted = (int) plan.settled(stage + "人数", between(range.from(), range.to()));
        int limit = type.special() ? 9 : primary ? PRIMARY_LIMIT : JUNIOR_LIMIT;
        int[] grades = new int[type.point() ? 4 : primary ? 6 : 3];
        int[] classes = new int[grades.length];
        double slope = type.special() ? 0 : type.place().equals(Type.CITY) ? 0.01 : type.place().equals(Type.TOWN) ? 0.03 : 0.05;
        int pupils = 0;
        for (int grade = 0; grade < grades.length; grade++) {
            double middle = (grades.length - 1) / 2.0;
            boolean last = grade == grades.length - 1;
            grades[grade] = last && plan.isSettled(stage + "人数") ? wanted - pupils : (int) Math.round(wanted * (1 + slope * (grade - middle)) / grades.length);
            // The last grade holds the classes over the limit.
            if (last && plan.isSettled(stage + "班额")) {
                grades[grade] = grades[grade] / limit * limit + (int) plan.settled(stage + "班额", 0);
                classes[grade] = grades[grade] / limit;
            } else {
                classes[grade] = Math.max(1, (int) Math.ceil((double) grades[grade] / (limit - (type.place().equals(Type.CITY) ? 0 : 4))));
            }
            pupils += grades[grade];
        }
        var sizes = new int[java.util.Arrays.stream(classes).sum()];
        int next = 0;
        for (int grade = 0; grade < grades.length; grade++) {
            for (int i = 0; i < classes[grade]; i++) {
                sizes[next++] = grades[grade] / classes[grade] + (i < grades[grade] % classes[grade] ? 1 : 0);
            }
        }
        var shares = new HashMap<String, Double>();
        for (String indicator : Part.INDICATORS) {
            double[] usual = Part.usual(type, indicator);
            shares.put(indicator, plan.settled(stage + indicator, factor(usual[0], usual[1])));
        }
        return new Part(stage, pupils, grades, classes, sizes, shares);
    }

    private ObjectNode stage(Plan plan, Part part, ObjectNode resources, Type type) {
        int higher = part.whole("L1");
        int below = (int) Math.round(higher * (part.primary() ? factor(0.01, 0.07) : factor(0.04, 0.1)));
        int teachers = Math.max(higher + below, part.sizes().length * 3 / 2);
        higher = teachers - below;
        ObjectNode stage = object().put("pupils", part.pupils()).put("classes", part.sizes().length);
        ArrayNode sizes = stage.putArray("classSizes");
        for (int size : part.sizes()) {
            sizes.add(size);
        }
        ArrayNode grades = stage.putArray("grades");
        for (int i = 0; i < part.grades().length; i++) {
            ObjectNode grade = grades.addObject().put("grade", part.primary() ? i + 1 : i + 7).put("pupils", part.grades()[i]).put("classes", part.classes()[i]);
            if (i == 0 && !type.special()) {
                grade.put("plan", (part.grades()[i] + 4) / 5 * 5);
            }
        }
        if (type.boarding()) {
            stage.put("boarders", (int) plan.settled(part.stage() + "寄宿", part.pupils() * between(20, 45) / 100));
        }
        int master = (int) Math.round(teachers * (type.place().equals(Type.CITY) ? 0.06 : 0.015));
        int college = part.primary() ? (int) Math.round(teachers * factor(0.15, 0.35)) : below;
        stage.put("staff", teachers + Math.max(1, teachers / 18)).put("teachers", teachers).put("backboneTeachers", part.whole("L2"));
        ObjectNode degrees = stage.putObject("degrees");
        if (part.primary()) {
            degrees.put("belowCollege", below).put("college", college).put("bachelor", higher - college - master);
        } else {
            degrees.put("belowCollege", 0).put("college", below).put("bachelor", higher - master);
        }
        degrees.put("master", master).put("doctor", 0);
        int young = (int) (teachers * factor(0.22, 0.4));
        int old = (int) (teachers * (type.place().equals(Type.VILLAGE) ? factor(0.3, 0.5) : factor(0.15, 0.28)));
        stage.putObject("ages").put("under35", young).put("from35To49", teachers - young - old).put("from50", old);
        subjects(stage.putObject("subjects"), teachers, part.whole("L3"), part.primary());
        int senior = (int) (teachers * factor(0.06, 0.16));
        int middle = (int) (teachers * factor(0.36, 0.48));
        int none = (int) (teachers * factor(0.02, 0.09));
        stage.putObject("titles").put("senior", senior).put("middle", middle).put("junior", teachers - senior - middle - none).put("none", none);
        return stage.put("certifiedTeachers", teachers);
    }

    private static void subjects(ObjectNode subjects, int teachers, int bodyAndArt, boolean primary) {
        int sports = (bodyAndArt + 1) / 2;
        int music = (bodyAndArt - sports + 1) / 2;
        int rest = teachers - bodyAndArt;
        int chinese = (int) (rest * (primary ? 0.42 : 0.22));
        int mathematics = (int) (rest * (primary ? 0.32 : 0.21));
        int foreign = (int) (rest * (primary ? 0.07 : 0.18));
        int science = (int) (rest * (primary ? 0.05 : 0.17));
        int computing = (int) (rest * 0.03);
        subjects.put("chinese", chinese).put("mathematics", mathematics).put("foreignLanguage", foreign).put("science", science)
                .put("sports", sports).put("music", music).put("fineArt", bodyAndArt - sports - music).put("art", 0)
                .put("computing", computing).put("other", rest - chinese - mathematics - foreign - science - computing);
    }

    /** What the parts share is enough for the part that needs most of it. */
    private ObjectNode resources(Plan plan, Part primary, Part junior, int senior) {
        Type type = plan.type();
        int pupils = pupils(primary) + pupils(junior) + senior;
        int indoor = type.place().equals(Type.VILLAGE) ? 0 : pupils * between(22, 40) / 100 / 10 * 10;
        int teaching = round10(needed("L4", type, primary, junior, senior)) + indoor;
        int sports = round10(needed("L5", type, primary, junior, senior));
        double rooms = needed("L7", type, primary, junior, senior) / 100;
        int classes = classes(primary) + classes(junior) + senior / 50;
        boolean short7 = plan.settled("小学L7", 1) < 1;
        int multimedia = short7 ? (int) Math.floor(rooms) : Math.max((int) Math.ceil(rooms), type.special() ? classes : classes * 9 / 10);
        return object()
                .put("teachingArea", teaching)
                .put("indoorSportsArea", indoor)
                .put("sportsGroundArea", Math.max(sports - indoor, 0))
                .put("equipmentValue", (int) Math.ceil(needed("L6", type, primary, junior, senior) / 100) * 100 + between(0, 49))
                .put("multimediaRooms", multimedia)
                .put("computers", pupils * between(12, 20) / 100)
                .put("books", pupils * between(22, 34));
    }

    private static double needed(String indicator, Type type, Part primary, Part junior, int senior) {
        double juniorWeight = type.kind().contains("一贯制") ? 1.1 : 1;
        double weighted = pupils(primary) + juniorWeight * pupils(junior) + seniorWeight(type) * senior;
        double each = 0;
        for (Part part : new Part[] {primary, junior}) {
            if (part != null) {
                each = Math.max(each, part.threshold(indicator) * part.shares().get(indicator) / (part.primary() ? 1 : juniorWeight));
            }
        }
        return type.special() ? each * weighted * 3 : each * weighted;
    }

    private static double seniorWeight(Type type) {
        return type.kind().equals("完全中学") ? 1.2 : 1.32;
    }

    /** The two years before: the city grows and the villages shrink, and everything is bought little by little. */
    private void history(Plan plan, ObjectNode school, Part primary, Part junior, int senior, ObjectNode resources) {
        Type type = plan.type();
        double juniorWeight = type.kind().contains("一贯制") ? 1.1 : 1;
        double weighted = pupils(primary) + juniorWeight * pupils(junior) + seniorWeight(type) * senior;
        double growth = type.special() ? 0.02 : type.place().equals(Type.CITY) ? 0.015 : type.place().equals(Type.TOWN) ? -0.012 : -0.055;
        for (Part part : new Part[] {primary, junior}) {
            if (part == null) {
                continue;
            }
            var stage = (ObjectNode) school.get(part.primary() ? "primary" : "junior");
            double share = part.pupils() * (part.primary() ? 1 : juniorWeight) / weighted;
            ArrayNode history = stage.putArray("history");
            for (int back = 2; back >= 1; back--) {
                double step = back * factor(0.9, 1.1);
                int indoor = resources.get("indoorSportsArea").asInt();
                double equipment = resources.get("equipmentValue").asInt() * share;
                history.addObject()
                        .put("year", YEAR - back)
                        .put("pupils", (int) Math.round(part.pupils() * (1 - growth * step)))
                        .put("higherDegreeTeachers", (int) Math.round(higher(stage, part) * (1 - 0.015 * step)))
                        .put("backboneTeachers", (int) Math.round(stage.get("backboneTeachers").asInt() * (1 - 0.05 * step)))
                        .put("sportsAndArtTeachers", (int) Math.round(sportsAndArt(stage) * (1 - 0.04 * step)))
                        .put("teachingArea", (int) Math.round((resources.get("teachingArea").asInt() - indoor) * share * (1 - 0.011 * step)))
                        .put("sportsArea", (int) Math.round((resources.get("sportsGroundArea").asInt() + indoor) * share * (1 - 0.008 * step)))
                        .put("equipmentValue", (int) Math.round(equipment * (plan.isSettled("设备同上年") && back == 1 ? 1 : 1 - 0.05 * step)))
                        .put("multimediaRooms", (int) Math.round(resources.get("multimediaRooms").asInt() * share * (1 - 0.03 * step)));
            }
        }
    }

    private static int higher(ObjectNode stage, Part part) {
        return stage.get("teachers").asInt() - stage.get("degrees").get("belowCollege").asInt()
                - (part.primary() ? 0 : stage.get("degrees").get("college").asInt());
    }

    private static int sportsAndArt(ObjectNode stage) {
        return stage.get("subjects").get("sports").asInt() + stage.get("subjects").get("music").asInt() + stage.get("subjects").get("fineArt").asInt();
    }

    private void rooms(ArrayNode rooms, int number, int least, int most) {
        for (int i = 0; i < number; i++) {
            rooms.add(between(least, most));
        }
    }

    private static int hundreds(double value, boolean down) {
        return (int) (down ? Math.floor(value / 100) : Math.ceil(value / 100)) * 100;
    }

    private static int round10(double value) {
        return (int) Math.ceil(value / 10) * 10;
    }

    private static int pupils(Part part) {
        return part == null ? 0 : part.pupils();
    }

    private static int classes(Part part) {
        return part == null ? 0 : part.sizes().length;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private double factor(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
