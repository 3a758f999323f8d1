package org.junheng.sandbox;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;

/**
 * Loads templates from one folder of the pack only, and refuses what would let one reach outside the data or print a number
 * without a source.
 */
final class PackLoader implements TemplateLoader {

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

    /** What is refused, in FreeMarker's words; a comment between its parts does not hide it, for comments are taken out first. */
    private static final List<Pattern> REFUSED = List.of(
            Pattern.compile("\\.\\s*(now|data_model|globals|locals|main|vars|get_optional_template|version|caller_template_name|template_name|node)\\b"),
            Pattern.compile("\\?\\s*(eval|eval_json|interpret|new|api|has_api|c|cn|string|number|number_to_date|number_to_time|number_to_datetime"
                    + "|date|time|datetime|no_esc|noEsc|url|url_path|html|xml|xhtml|json_string|js_string|j_string|rtf|absolute_template_name"
                    + "|with_args|with_args_last|chunk|left_pad|right_pad)\\b"),
            Pattern.compile("<#\\s*(setting|ftl|noparse|noautoesc|noAutoEsc|outputformat|outputFormat|attempt|visit|recurse|stop|flush|escape|noescape)\\b"),
            Pattern.compile("\\.\\."));

    private final Pack pack;
    private final String folder;

    PackLoader(Pack pack, String folder) {
        this.pack = pack;
        this.folder = folder;
    }

    @Override
    public Object findTemplateSource(String name) {
        return pack.has(folder + "/" + name) ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String name = folder + "/" + source;
        String text = pack.read(name);
        check(text, pack.place(name));
        return new StringReader(text);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // A text needs no closing.
    }

    /** @throws Faults {@code TPL-020} for each expression that is refused, with its line */
    static void check(String template, Place place) {
        Matcher comments = COMMENT.matcher(template);
        // Line numbers must survive.
        String code = comments.replaceAll(comment -> "\n".repeat((int) comment.group().chars().filter(c -> c == '\n').count()));
        var faults = new ArrayList<Fault>();
        for (Pattern refused : REFUSED) {
            Matcher found = refused.matcher(code);
            while (found.find()) {
                int line = 1 + (int) code.substring(0, found.start()).chars().filter(c -> c == '\n').count();
                faults.add(new Fault("TPL-020", place.path().isEmpty() ? Place.line(place.file(), line) : place, "模板中不允许的写法“" + found.group() + "”", "数据、判断、循环和宏",
                        "数字只能作为数据项打印；取值、取时间、执行代码的写法一律不用"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
    }
}
