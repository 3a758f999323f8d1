package org.junheng.sandbox;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.junheng.markdown.FactMarks;
import org.junheng.markdown.Markdown;

/** FreeMarker's output format for our Markdown: whatever comes from data is escaped, so that it can never become markup. */
public final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Output> {

    /** The only one. */
    public static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {}

    /** Text that is Markdown already. */
    public static final class Output extends CommonTemplateMarkupOutputModel<Output> {
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

    /** Escaped but for printed figures, which the reader takes as they are. */
    @Override
    public String escapePlainText(String text) {
        var escaped = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(FactMarks.OPEN); open >= 0; open = text.indexOf(FactMarks.OPEN, from)) {
            int behind = text.indexOf(FactMarks.CLOSE, open) + 1;
            escaped.append(Markdown.literal(text.substring(from, open))).append(text, open, behind);
            from = behind;
        }
        return escaped.append(Markdown.literal(text.substring(from))).toString();
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
