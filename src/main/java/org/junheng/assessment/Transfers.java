package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.county.Distance;
import org.junheng.county.Locality;
import org.junheng.county.Subjects;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Quantity;

/**
 * Who gives to whom (县内调剂清单): the neediest unit first; to each, the nearest gives before others where distances are known, then its own
 * locality, then who has most. No giver falls below its own need.
 */
final class Transfers {

    private static final List<String> SUBJECTS = List.of("体育", "音乐", "美术", "艺术");

    /** Nobody names the subjects of more teachers than this one by one. */
    private static final BigDecimal MOST_NAMED = BigDecimal.valueOf(1000);

    private static final BigDecimal UNKNOWN = BigDecimal.valueOf(Long.MAX_VALUE);

    private Transfers() {}

    /**
     * The list.
     *
     * @param givers units with something beyond their need
     * @param takers units that lack something, the neediest first
     * @param distances how far schools are apart, as far as known
     */
    static List<Balance.Transfer> of(List<Balances.Side> givers, List<Balances.Side> takers, List<Distance> distances) {
        Map<Ends, Fact> known = known(distances);
        var transfers = new ArrayList<Balance.Transfer>();
        var open = new ArrayList<Party>();
        givers.stream().filter(side -> side.whole().signum() > 0).forEach(side -> open.add(new Party(side)));
        for (Balances.Side side : takers) {
            var taker = new Party(side);
            while (taker.left.signum() > 0 && !open.isEmpty()) {
                Party giver = giver(open, taker, known);
                transfers.add(transfer(giver, taker, distance(giver, taker, known)));
                if (giver.left.signum() == 0) {
                    open.remove(giver);
                }
            }
        }
        return transfers;
    }

    private static Party giver(List<Party> open, Party taker, Map<Ends, Fact> distances) {
        return open.stream().min(Comparator.comparing((Party each) -> far(distance(each, taker, distances)))
                .thenComparing(each -> !taker.near(each))
                .thenComparing(each -> each.left, Comparator.reverseOrder())).orElseThrow();
    }

    /** What is not known is farther than anything known. */
    private static BigDecimal far(Fact distance) {
        return distance == null ? UNKNOWN : distance.value();
    }

    private static Fact distance(Party giver, Party taker, Map<Ends, Fact> distances) {
        return distances.get(new Ends(giver.side.cell().unit().school().name(), taker.side.cell().unit().school().name()));
    }

    /** Which two schools a distance lies between. */
    private record Ends(String from, String to) {}

    /** Distances both ways; of several between the same schools the first counts. */
    private static Map<Ends, Fact> known(List<Distance> distances) {
        var known = new HashMap<Ends, Fact>();
        for (Distance each : distances) {
            if (each.kilometres() != null) {
                known.putIfAbsent(new Ends(each.from(), each.to()), each.kilometres());
                known.putIfAbsent(new Ends(each.to(), each.from()), each.kilometres());
            }
        }
        return known;
    }

    private static Balance.Transfer transfer(Party giver, Party taker, Fact distance) {
        BigDecimal amount = giver.left.min(taker.left);
        giver.left = giver.left.subtract(amount);
        taker.left = taker.left.subtract(amount);
        AssessedUnit from = giver.side.cell().unit();
        AssessedUnit to = taker.side.cell().unit();
        UnitValue value = taker.side.cell().value();
        return new Balance.Transfer(
                from, to,
                Fact.computed(from.name() + "调往" + to.name() + value.indicator().shortName(), amount, value.indicator().quantityUnit(),
                        "调出方剩余富余与调入方剩余缺口中较小的一个", giver.side.exact(), taker.side.exact()),
                subjects(giver, taker, amount), taker.near(giver), distance);
    }

    /** Each teacher in turn teaches what the taker has fewest of, and what the giver has more than one of while there is such a subject. */
    private static List<Balance.SubjectShare> subjects(Party giver, Party taker, BigDecimal amount) {
        if (giver.teachers.length == 0 || taker.teachers.length == 0 || amount.compareTo(MOST_NAMED) > 0) {
            return List.of();
        }
        var moved = new long[SUBJECTS.size()];
        for (int i = amount.intValueExact(); i > 0; i--) {
            int best = 0;
            for (int subject = 1; subject < moved.length; subject++) {
                best = better(giver, taker, subject, best) ? subject : best;
            }
            giver.teachers[best]--;
            taker.teachers[best]++;
            moved[best]++;
        }
        var shares = new ArrayList<Balance.SubjectShare>();
        for (int subject = 0; subject < moved.length; subject++) {
            if (moved[subject] > 0) {
                String name = SUBJECTS.get(subject);
                shares.add(new Balance.SubjectShare(name, Fact.computed("其中" + name + "教师", BigDecimal.valueOf(moved[subject]), Unit.TEACHER,
                        "调入方人数最少、调出方不止一人的学科优先", giver.side.cell().value().quantity(), taker.side.cell().value().quantity())));
            }
        }
        return shares;
    }

    private static boolean better(Party giver, Party taker, int subject, int than) {
        return Comparator.comparing((Integer each) -> Math.min(giver.teachers[each], 2))
                .thenComparing(each -> -taker.teachers[each])
                .thenComparing(each -> giver.teachers[each])
                .compare(subject, than) > 0;
    }

    /** One side of a transfer, with what it still has to give or to get. */
    private static final class Party {
        private final Balances.Side side;
        private final long[] teachers;
        private BigDecimal left;

        Party(Balances.Side side) {
            this.side = side;
            this.left = side.whole();
            this.teachers = teachers(side.cell());
        }

        boolean near(Party other) {
            Locality own = side.cell().unit().school().locality();
            return own != null && own == other.side.cell().unit().school().locality();
        }

        /** Sports and art teachers by subject; empty where the indicator is another or the subjects are not known. */
        private static long[] teachers(Column.Cell cell) {
            Subjects subjects = cell.unit().school().part(cell.unit().stage()).subjects();
            return cell.value().indicator().quantity() != Quantity.SPORTS_AND_ART_TEACHERS || subjects == null
                    ? new long[0]
                    : Stream.of(number(subjects.sports()), number(subjects.music()), number(subjects.fineArt()), number(subjects.art()))
                            .mapToLong(Long::longValue).toArray();
        }

        private static long number(Fact fact) {
            return fact == null ? 0 : fact.value().longValue();
        }
    }
}
