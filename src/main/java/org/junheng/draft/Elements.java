package org.junheng.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.county.Bureau;
import org.junheng.county.County;
import org.junheng.county.Matters;
import org.junheng.county.OfficialWording;
import org.junheng.document.Attendance;
import org.junheng.document.FrontPage;
import org.junheng.document.Head;
import org.junheng.document.Imprint;
import org.junheng.document.Masthead;

/** Gathers the elements of a document (公文要素): the county's file first, then the bureau's for the kind, then its general ones. */
final class Elements {

    private final List<Matters> sources;
    private final boolean fictional;
    /** The day on which the records stood so, which is the date of the document; empty where the elements tell the date. */
    private final String day;

    private Elements(Stream<Matters> sources, boolean fictional, String day) {
        this.sources = sources.filter(Objects::nonNull).toList();
        this.fictional = fictional;
        this.day = day;
    }

    /** The elements of a document written from a county's data. */
    static Elements of(Kind kind, County county, Bureau bureau) {
        return new Elements(
                Stream.of(county.documents().get(kind.id()), bureau.documents().get(kind.id()), bureau.defaults()), Boolean.TRUE.equals(county.fictional()), "");
    }

    /**
     * The elements of a paper that a bureau writes from its own records.
     *
     * @param day the day of its records; empty where the bureau tells the date
     * @param fictional whether they are of a county that does not exist
     */
    static Elements of(Kind kind, Bureau bureau, String day, boolean fictional) {
        return new Elements(Stream.of(bureau.documents().get(kind.id()), bureau.defaults()), fictional, day);
    }

    Head head(Kind kind, String automaticTitle, String automaticAddressee) {
        var notes = new LinkedHashSet<String>();
        if (fictional) {
            notes.add(Head.FICTIONAL);
        }
        // A bureau that works for such a county may say so as well.
        notes.addAll(list(Matters::notes));
        var masthead = new Masthead(
                text(Matters::sign), text(Matters::number), List.of(text(Matters::signer)), text(Matters::copyNumber), text(Matters::secrecy),
                text(Matters::urgency), "");
        var imprint = new Imprint("", list(Matters::copies), text(Matters::printer), text(Matters::printDate),
                !text(Matters::imprintPage).isEmpty());
        return new Head(
                kind.name(), first(Matters::form, kind.form()), masthead, first(Matters::title, automaticTitle), List.copyOf(notes), first(Matters::addressee, automaticAddressee),
                first(Matters::salutation, kind.salutation()), issuers(), day.isEmpty() ? text(Matters::date) : day, text(Matters::seal),
                remarks(), Attendance.NONE, imprint, text(Matters::version),
                first(Matters::audience, kind.audience()), front());
    }

    /** What is wrong with the elements, told to the drafter (核对提示). */
    static String notes(Head head) {
        return (head.lacksMark() ? Composition.line("没有填写发文机关，" + head.form() + "没有红头可印，暂按普通材料排，请填写") : "")
                + (head.isPublicSecret() ? Composition.line("有密级的公文不得公开，密级和公开属性只能填一项，请核定") : "");
    }

    /** The host, then who issues the document jointly with it. */
    private List<String> issuers() {
        var issuers = new ArrayList<>(List.of(text(Matters::issuer)));
        issuers.addAll(list(Matters::coIssuers));
        return issuers;
    }

    /** The wordings in force on the document's date; without a date, on the first day after the data's year. */
    Map<String, OfficialWording> wordings(List<OfficialWording> all, County county) {
        String day = first(Matters::date, (county.year() + 1) + "-01-01");
        var inForce = new LinkedHashMap<String, OfficialWording>();
        all.stream().filter(each -> each.inForce(day)).forEach(each -> inForce.put(each.name(), each));
        return inForce;
    }

    /** What the text of a kind uses: who issues it and when, how it calls itself, how it was approved, principles, closing words. What is absent is missing. */
    Map<String, Object> matters() {
        var matters = new LinkedHashMap<String, Object>();
        matters.put("issuer", text(Matters::issuer));
        matters.put("date", text(Matters::date));
        matters.put("self", text(Matters::self));
        matters.put("approval", text(Matters::approval));
        matters.put("guidingThought", text(Matters::guidingThought));
        matters.put("principles", list(Matters::principles));
        matters.put("closing", text(Matters::closing));
        return matters;
    }

    /** Whether the document is open to the public, and whom to ask: 此件主动公开, 联系方式：县教育局督导室. */
    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        String openness = text(Matters::openness);
        if (!openness.isEmpty()) {
            remarks.add(openness.startsWith("此件") ? openness : "此件" + openness);
        }
        String contact = text(Matters::contact);
        if (!contact.isEmpty()) {
            remarks.add("联系方式：" + contact);
        }
        return remarks;
    }

    private List<FrontPage> front() {
        List<String> words = list(Matters::front);
        return Stream.of(FrontPage.values()).filter(page -> words.contains(page.chinese())).toList();
    }

    private String text(Function<Matters, String> element) {
        return first(element, "");
    }

    private List<String> list(Function<Matters, List<String>> element) {
        return sources.stream().map(element).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
    }

    private <T> T first(Function<Matters, T> element, T otherwise) {
        return sources.stream().map(element).filter(Objects::nonNull).findFirst().orElse(otherwise);
    }
}
