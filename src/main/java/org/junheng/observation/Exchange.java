package org.junheng.observation;

import org.junheng.assessment.Assessment;
import org.junheng.county.Declaration;
import org.junheng.county.ItemResult;
import org.junheng.county.Staffing;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Teachers exchanged between schools (交流轮岗, 教督〔2017〕6号第七条 G11). What is not known is {@code null}.
 *
 * @param teachers exchanged of those eligible, and its limit (10%); {@code null} where the standard has no such item
 * @param backbone backbone teachers of those exchanged, and its limit (20%); {@code null} where the standard has no such item
 * @param backboneMissingAtTarget backbone teachers missing once as many are exchanged as the limit asks (名); {@code null} where none
 * @param toRural from the town to the country (城区到乡村，名)
 * @param toRuralShare their part of those exchanged (%)
 * @param heads 交流校长人数 (名)
 * @param countsSessions whether the definition or the item's remark shows that attendances (人次) were counted, not persons
 */
public record Exchange(
        Proportion teachers, Proportion backbone, Fact backboneMissingAtTarget, Fact toRural, Fact toRuralShare, Fact heads, boolean countsSessions) {

    /** What the declaration tells of exchanges. */
    public static Exchange of(Assessment assessment, Terms terms) {
        Declaration declaration = assessment.county().declaration();
        Staffing staffing = assessment.county().staffing();
        Proportion teachers = Proportion.of(assessment, "exchanged");
        Proportion backbone = Proportion.of(assessment, "exchangedBackbone");
        Fact exchanged = declaration == null ? null : declaration.exchanged();
        Fact toRural = staffing == null ? null : staffing.exchangedToRural();
        boolean part = Reckoning.known(toRural, exchanged) && toRural.value().compareTo(exchanged.value()) <= 0;
        return new Exchange(
                teachers, backbone, atTarget(teachers, backbone), toRural, part ? Reckoning.share("城区到乡村交流教师占交流教师的比例", toRural, exchanged) : null,
                staffing == null ? null : staffing.exchangedHeads(), exchanged != null && sessions(exchanged, teachers, terms));
    }

    private static boolean sessions(Fact exchanged, Proportion teachers, Terms terms) {
        ItemResult given = teachers == null ? null : teachers.item().result();
        return Terms.holds(exchanged.definition(), terms.sessions()) || given != null && Terms.holds(given.note(), terms.sessions());
    }

    private static Fact atTarget(Proportion teachers, Proportion backbone) {
        if (teachers == null || backbone == null) {
            return null;
        }
        Fact target = Reckoning.needed("应交流教师数", teachers.whole(), teachers.threshold());
        Fact base = Reckoning.known(target, teachers.part()) && target.value().compareTo(teachers.part().value()) > 0 ? target : teachers.part();
        Fact missing = Reckoning.beyond("交流人数达到标准时还缺的骨干教师数", Reckoning.needed("应交流骨干教师数", base, backbone.threshold()), backbone.part());
        return missing == null ? null : missing.in(Unit.TEACHER);
    }

    /** Whether everybody eligible is said to have been exchanged (=100%): hardly ever true. */
    public boolean everybody() {
        return teachers != null && teachers.rate() != null && teachers.rate().value().compareTo(Reckoning.HUNDRED) == 0;
    }

    /** Whether more were exchanged than are eligible, or more backbone teachers than teachers, or more to the country than at all. */
    public boolean impossible() {
        boolean more = Reckoning.known(toRural) && teachers != null && Reckoning.below(teachers.part(), toRural);
        return more || above(teachers) || above(backbone);
    }

    private static boolean above(Proportion proportion) {
        return proportion != null && Reckoning.known(proportion.rate()) && proportion.rate().value().compareTo(Reckoning.HUNDRED) > 0;
    }

    /** Whether the figures are odd and should be asked about first (数值异常). */
    public boolean odd() {
        return everybody() || impossible() || countsSessions;
    }
}
