package org.junheng.draft;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** FreeMarker's output format for our Markdown: whatever comes from data is escaped, so that it can never become markup. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Output> {

    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&\"'=:$%@^/?,;";

    private MarkdownFormat() {}

    /** Text that is Markdown already. */
    static final class Output extends CommonTemplateMarkupOutputModel<Output> {
        Output(String plainText, String markup) {
            super(plainText, markup);
        }

        @Override
        public MarkdownFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "公文Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(text));
    }

    /** A backslash before every mark that Markdown may read; a line break in data is a blank, for a value never holds two paragraphs. */
    @Override
    public String escapePlainText(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                escaped.append(' ');
                continue;
            }
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected Output newTemplateMarkupOutputModel(String plainText, String markup) {
        return new Output(plainText, markup);
    }
}
