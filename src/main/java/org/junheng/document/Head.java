package org.junheng.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junheng.fact.Audience;

/**
 * The elements of an official document around its text (公文要素). Texts are empty and lists are empty where an element is absent; what
 * is absent is not printed.
 *
 * @param kind 文种: the Chinese name, such as 调研报告
 * @param form 版式: the Chinese name: 普通材料, 文件格式, 信函格式, 命令格式, 纪要格式, 一页通
 * @param masthead 版头
 * @param title 标题
 * @param notes 题注: lines under the title; the typesetter sets them in parentheses
 * @param addressee 主送: set flush left with a colon
 * @param salutation 称谓: how a paper that is read aloud addresses its hearers, in place of the addressee
 * @param issuers 发文机关 (署名), the host (主办机关) first; more than one issue it jointly (联合行文)
 * @param date 成文日期, ISO: {@code 2026-01-15}
 * @param seal 印章: 加盖 or 不加盖; empty as the form has it
 * @param remarks 附注: lines under the date, such as 此件公开发布; the typesetter sets them in parentheses
 * @param attendance 出席、请假、列席 of minutes
 * @param imprint 版记
 * @param version 稿次, such as 征求意见稿
 * @param audience 读者
 * @param front 前置部分: the pages before a working paper, each at most once
 */
public record Head(
        String kind,
        String form,
        Masthead masthead,
        String title,
        List<String> notes,
        String addressee,
        String salutation,
        List<String> issuers,
        String date,
        String seal,
        List<String> remarks,
        Attendance attendance,
        Imprint imprint,
        String version,
        Audience audience,
        List<FrontPage> front) {

    /** The form without a red head (普通材料), also that of a head that names none. */
    public static final String PLAIN = "普通材料";

    /** The form of a single page ruled into bands (一页通), which has no red head either. */
    public static final String ONE_PAGE = "一页通";

    /** The note (题注) under the title of what is about a county that does not exist. */
    public static final String FICTIONAL = "虚构";

    /** The version (稿次) that is no draft any more, and bears no mark. */
    public static final String FINAL = "定稿";

    private static final List<String> PUBLIC = List.of("此件主动公开", "此件公开发布");

    public Head {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(form);
        Objects.requireNonNull(masthead);
        Objects.requireNonNull(title);
        notes = List.copyOf(notes);
        Objects.requireNonNull(addressee);
        Objects.requireNonNull(salutation);
        issuers = issuers.stream().filter(issuer -> !issuer.isEmpty()).toList();
        Objects.requireNonNull(date);
        Objects.requireNonNull(seal);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(attendance);
        Objects.requireNonNull(imprint);
        Objects.requireNonNull(version);
        Objects.requireNonNull(audience);
        front = Arrays.stream(FrontPage.values()).filter(front::contains).toList();
    }

    /** The head of a working paper (普通材料): without 版头, 称谓, 附注, 版记 and pages before it. */
    public Head(
            String kind,
            String form,
            String title,
            List<String> notes,
            String addressee,
            String issuer,
            String date,
            String version,
            Audience audience) {
        this(
                kind, form, Masthead.NONE, title, notes, addressee, "", List.of(issuer), date, "", List.of(), Attendance.NONE, Imprint.NONE, version,
                audience, List.of());
    }

    /** The host among the issuers (主办机关), or the only one; empty for none. */
    public String issuer() {
        return issuers.isEmpty() ? "" : issuers.get(0);
    }

    /**
     * Whether the form has a red head and there are no words for it, neither given nor an issuer's name: an empty red head is none, so the
     * document is set as a working paper.
     */
    public boolean lacksMark() {
        return !form.isEmpty() && !form.equals(PLAIN) && !form.equals(ONE_PAGE) && masthead.mark().isEmpty() && issuers.isEmpty();
    }

    /** Whether the document is classified and yet says that it is public (有密级而公开). */
    public boolean isPublicSecret() {
        return !masthead.secrecy().isEmpty() && remarks.stream().anyMatch(PUBLIC::contains);
    }

    /** The same head of another draft (稿次); of the final document where the word is empty or 定稿, which nobody prints. */
    public Head inVersion(String draft) {
        return new Head(
                kind, form, masthead, title, notes, addressee, salutation, issuers, date, seal, remarks, attendance, imprint, draft.equals(FINAL) ? "" : draft, audience,
                front);
    }

    /** The same head with the addressee at the foot of the last page (主送机关移至版记: GB/T 9704-2012, 7.3.2). */
    public Head withAddresseeInImprint() {
        String all = imprint.addressee().isEmpty() ? addressee : addressee + "，" + imprint.addressee();
        var moved = new Imprint(all, imprint.copies(), imprint.printer(), imprint.printDate(), imprint.onEvenPage());
        return new Head(
                kind, form, masthead, title, notes, "", salutation, issuers, date, seal, remarks, attendance, moved, version, audience, front);
    }
}
