package org.junheng.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/**
 * Makes counties that are not far from the standard, with prices and years: some schools lack something, some have it beyond. The two parts of
 * a nine-year school weigh the same, so that what they share splits into wholes.
 */
final class RandomPlans {

    static final int FIRST = 2026;

    private static final String[] INDICATORS = {"L1", "L2", "L3", "L4", "L5", "L6", "L7"};
    private static final int[] PRICES = {118_000, 6000, 118_000, 3400, 460, 1, 60_000};
    private static final double[] PRIMARY = {0.042, 0.01, 0.009, 4.5, 7.5, 2000, 0.023};
    private static final double[] JUNIOR = {0.053, 0.01, 0.009, 5.8, 10.2, 2500, 0.024};

    private final Random random;

    RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode county() {
        ObjectNode county = JsonNodeFactory.instance.objectNode().put("name", "青禾县").put("year", FIRST - 1);
        ArrayNode schools = county.putArray("schools");
        int size = 3 + random.nextInt(22);
        for (int i = 0; i < size; i++) {
            school(schools.addObject().put("name", "第" + (i + 1) + "学校"));
        }
        ArrayNode costs = county.putArray("unitCosts");
        int without = random.nextInt(20);
        for (int i = 0; i < INDICATORS.length; i++) {
            if (i != without) {
                costs.addObject().put("indicator", INDICATORS[i]).put("price", PRICES[i]);
            }
        }
        if (random.nextInt(3) == 0) {
            county.putObject("documents").putObject("implementation-plan").put("date", String.format("2026-%02d-15", 1 + random.nextInt(12)));
        }
        years(county.putArray("yearPlans"), size);
        return county;
    }

    private void school(ObjectNode school) {
        boolean nine = random.nextInt(4) == 0;
        school.put("kind", nine ? "九年一贯制" : random.nextBoolean() ? "小学" : "初中").put("ownership", random.nextInt(8) == 0 ? "民办" : "公办")
                .put("locality", random.nextBoolean() ? "城区" : "乡村");
        int tens = 5 + random.nextInt(120);
        ObjectNode resources = school.putObject("resources");
        if (nine) {
            stage(school.putObject("primary"), 11 * tens, PRIMARY);
            stage(school.putObject("junior"), 10 * tens, JUNIOR);
            // Each half must do for its own pupils.
            resources(resources, 20 * tens, 2, JUNIOR);
        } else {
            boolean primary = school.get("kind").asText().equals("小学");
            stage(school.putObject(primary ? "primary" : "junior"), 10 * tens, primary ? PRIMARY : JUNIOR);
            resources(resources, 10 * tens, 1, primary ? PRIMARY : JUNIOR);
        }
    }

    private void stage(ObjectNode stage, int pupils, double[] need) {
        stage.put("pupils", pupils).put("higherDegreeTeachers", (int) have(pupils * need[0])).put("backboneTeachers", (int) have(pupils * need[1]));
        int teachers = (int) have(pupils * need[2]);
        stage.putObject("subjects").put("sports", teachers / 2).put("music", teachers - teachers / 2);
    }

    private void resources(ObjectNode resources, int pupils, int multiple, double[] need) {
        int indoor = random.nextInt(3) * 50 * multiple;
        resources.put("teachingArea", whole(pupils * need[3], multiple) + indoor).put("indoorSportsArea", indoor)
                .put("sportsGroundArea", whole(pupils * need[4], multiple)).put("multimediaRooms", whole(pupils * need[6], multiple));
        long equipment = whole(pupils * need[5], multiple);
        resources.put("equipmentValue", random.nextInt(40) == 0 ? equipment / 10_000 / multiple * multiple : equipment);
    }

    private long whole(double need, int multiple) {
        return (long) (have(need) / multiple) * multiple;
    }

    /** Nine in ten have enough. */
    private double have(double need) {
        return need * (random.nextInt(10) == 0 ? random.nextDouble() : 1 + random.nextDouble() / 2) + (random.nextInt(5) == 0 ? 0 : 1);
    }

    private void years(ArrayNode years, int schools) {
        int share = 60 + random.nextInt(30);
        int form = random.nextInt(5);
        int count = form == 0 ? 1 : 1 + random.nextInt(4);
        for (int i = 0, year = FIRST; i < count; i++, year += 1 + random.nextInt(5) / 4) {
            ObjectNode plan = years.addObject().put("year", form == 0 ? FIRST + random.nextInt(4) : year);
            share = form == 0 || i == count - 1 && random.nextBoolean() ? 100 : Math.min(100, share + random.nextInt(12));
            if (form != 1 && (form <= 2 || random.nextBoolean())) {
                plan.put("share", share);
            }
            if (form == 1 || form > 2 && random.nextInt(3) > 0) {
                plan.put("budget", Math.round(Math.pow(10, 3.5 + 3.5 * random.nextDouble())));
            }
            if (random.nextInt(3) == 0) {
                plan.putArray("schools").add("第" + (1 + random.nextInt(schools)) + "学校");
            }
        }
    }
}
