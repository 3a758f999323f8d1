package org.junheng.draft;

import java.util.List;
import java.util.Objects;
import org.junheng.fact.Audience;

/**
 * A document kind (文种), as {@code templates/documents/<id>/kind.yaml} describes it.
 *
 * @param id stable id, such as {@code investigation-report}; also the folder's name
 * @param name Chinese name, such as 调研报告
 * @param form form (版式), such as 普通材料, 文件格式, 信函格式
 * @param audience readers, unless the matters say otherwise
 * @param title the title as a template text
 * @param addressee whom it goes to (主送机关) as a template text, unless the matters say otherwise; empty if nobody by itself
 * @param salutation how it addresses its readers (称谓), unless the matters say otherwise; empty if it does not
 * @param needs keys of the county file of which at least one must be filled for the kind to make sense
 */
public record Kind(String id, String name, String form, Audience audience, String title, String addressee, String salutation, List<String> needs) {

    public Kind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(form);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(title);
        addressee = addressee == null ? "" : addressee;
        salutation = salutation == null ? "" : salutation;
        needs = List.copyOf(needs);
    }
}
