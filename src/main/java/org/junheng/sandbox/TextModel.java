package org.junheng.sandbox;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;

/** Words for templates: an empty or absent text is missing, so that {@code ??} tells it. */
final class TextModel {

    private TextModel() {}

    static TemplateModel of(String text) {
        return text == null || text.isEmpty() ? null : new SimpleScalar(text);
    }
}
