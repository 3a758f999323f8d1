package org.junheng.document;

import java.util.List;
import java.util.Objects;
import org.junheng.fact.Audience;

/**
 * The elements of an official document around its text (公文要素). Texts are empty and lists are empty where an element is absent.
 *
 * @param kind 文种: the Chinese name, such as 调研报告
 * @param form 版式: the Chinese name, such as 普通材料
 * @param title 标题
 * @param notes 题注: lines under the title; the typesetter sets them in parentheses
 * @param addressee 主送: set flush left with a colon
 * @param issuer 发文机关 (署名)
 * @param date 成文日期, ISO: {@code 2026-01-15}
 * @param version 稿次, such as 征求意见稿
 * @param audience 读者
 */
public record Head(
        String kind,
        String form,
        String title,
        List<String> notes,
        String addressee,
        String issuer,
        String date,
        String version,
        Audience audience) {

    public Head {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(form);
        Objects.requireNonNull(title);
        notes = List.copyOf(notes);
        Objects.requireNonNull(addressee);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(date);
        Objects.requireNonNull(version);
        Objects.requireNonNull(audience);
    }
}
