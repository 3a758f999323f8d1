package org.junheng.observation;

import java.util.List;
import org.junheng.assessment.Balance;
import org.junheng.county.Locality;
import org.junheng.county.Ownership;
import org.junheng.county.School;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * What units lack of one indicator in one stage (缺口), told apart by what helps: what others have beyond can be moved (调), the rest must be
 * added (补). Units whose figure is in doubt stand apart and are in no sum. Without a list of schools it is what the input tells. Whatever is
 * not known is {@code null} or an empty list.
 *
 * @param indicator the indicator
 * @param stage the stage; {@code null} where the input does not tell stages apart
 * @param threshold the threshold (标准)
 * @param mean county mean (县均值); {@code null} where figures are in doubt
 * @param kind 总量够而分布不均, 总量不足, 总量不足且分布不均
 * @param lacking what the county lacks as a whole (总量缺口); {@code null} where nothing or figures are in doubt
 * @param surplus what the county has beyond as a whole (总量富余); {@code null} where nothing or figures are in doubt
 * @param number how many units or schools miss it, those in doubt left out (未达标单元数)
 * @param missing what they miss, rounded up unit by unit (缺口合计)
 * @param units the units that miss it, the largest shortfall first
 * @param doubtful units below the threshold by a figure in doubt (存疑、待核): marked so by people, or so far off that the unit or the figure
 *     must be wrong
 * @param publicly the publicly run ones among the units (公办); {@code null} without a list of schools
 * @param privately the private ones (民办); {@code null} without a list of schools
 * @param localities the units by 城区、镇区、乡村; empty where that is not known of each
 * @param worst the three that lack most, of equal ones those farthest below first
 * @param movable whether it can be moved between schools (可调剂): teachers and equipment can, rooms and grounds cannot
 * @param moved what publicly run schools have beyond and others of them lack (县内可调剂); {@code null} where it cannot be moved or units are not listed
 * @param added what must be added after that, private schools included (须新增)
 * @param addedByCounty the same without what private schools lack, which is their sponsors' to add (须由县里新增)
 * @param price yuan for one person, room or square metre (单价)
 * @param priceSource where the price is from
 * @param cost what the county's own additions cost (所需资金): once, for teachers a year
 * @param crowding where it cannot be moved, pupils beyond what it suffices for and places others could give; {@code null} where it can be moved
 * @param transfers who gives to whom (调剂清单)
 * @param growth how the pupils of the units have changed
 * @param projects projects for the indicator and one of the units
 * @param claim what a person wrote instead of a state (人写的评价)
 * @param note what a person added
 */
public record Shortage(
        Indicator indicator,
        Stage stage,
        Fact threshold,
        Fact mean,
        Balance.Kind kind,
        Fact lacking,
        Fact surplus,
        Fact number,
        Fact missing,
        List<Unmet> units,
        List<Unmet> doubtful,
        Share publicly,
        Share privately,
        List<LocalShare> localities,
        List<Unmet> worst,
        boolean movable,
        Fact moved,
        Fact added,
        Fact addedByCounty,
        Fact price,
        String priceSource,
        Fact cost,
        Balance.Crowding crowding,
        List<Balance.Transfer> transfers,
        Growth growth,
        List<ProjectState> projects,
        String claim,
        String note) {

    public Shortage {
        units = List.copyOf(units);
        doubtful = List.copyOf(doubtful);
        localities = List.copyOf(localities);
        worst = List.copyOf(worst);
        transfers = List.copyOf(transfers);
        projects = List.copyOf(projects);
    }

    /**
     * A unit that misses the indicator (未达标单元). Whatever is not known is {@code null}.
     *
     * @param name its name
     * @param school the school; {@code null} without a list of schools
     * @param value its value
     * @param missing what it misses
     * @param belowFloor whether it is known not to reach even the floor of the rule for schools (85%)
     * @param builtYear when the school was built (建成年份)
     * @param note what a person added, or why the figure is in doubt
     */
    public record Unmet(String name, School school, Fact value, Fact missing, boolean belowFloor, Fact builtYear, String note) {

        /** Where it stands (城区、镇区、乡村); {@code null} if not known. */
        public Locality locality() {
            return school == null ? null : school.locality();
        }

        /** Whether it is known to be private (民办). */
        public boolean ownedPrivately() {
            return school != null && school.ownership() == Ownership.PRIVATE;
        }
    }

    /**
     * Some of the units.
     *
     * @param number how many
     * @param missing what they miss together
     */
    public record Share(Fact number, Fact missing) {}

    /**
     * The units of one locality (城区、镇区、乡村).
     *
     * @param locality the locality
     * @param number how many
     * @param missing what they miss together
     */
    public record LocalShare(Locality locality, Fact number, Fact missing) {}

    /** Whether all who seem to miss it are in doubt (全部存疑): to be asked about, not told as a problem. */
    public boolean inDoubt() {
        return units.isEmpty() && !doubtful.isEmpty();
    }

    /** Whether the county has enough as a whole and only unevenly (总量够而分布不均). */
    public boolean uneven() {
        return kind == Balance.Kind.UNEVEN;
    }

    /** Whether the county lacks it as a whole (总量缺). */
    public boolean shortAsWhole() {
        return kind == Balance.Kind.SHORT || kind == Balance.Kind.SHORT_AND_UNEVEN;
    }

    /** Whether moving alone is enough for the publicly run schools (只调不补). */
    public boolean moveOnly() {
        return Reckoning.positive(moved) && addedByCounty != null && !Reckoning.positive(addedByCounty);
    }

    /** Whether some can be moved and the rest must be added by the county (先调后补). */
    public boolean moveThenAdd() {
        return Reckoning.positive(moved) && Reckoning.positive(addedByCounty);
    }

    /** Whether all that the county must do is add (只补). */
    public boolean addOnly() {
        return !Reckoning.positive(moved) && Reckoning.positive(addedByCounty);
    }

    /** Whether a project for it has stopped or is late. */
    public boolean behind() {
        return projects.stream().anyMatch(ProjectState::behind);
    }

    /** Whether a project for it is being built. */
    public boolean underWay() {
        return projects.stream().anyMatch(ProjectState::underWay);
    }

    /** Units that no project names (没有项目的单元), where schools are listed. */
    public List<Unmet> unplanned() {
        return units.stream()
                .filter(unit -> unit.school() != null && projects.stream().map(each -> each.project().schools())
                        .noneMatch(schools -> schools.isEmpty() || schools.contains(unit.school().name())))
                .toList();
    }
}
