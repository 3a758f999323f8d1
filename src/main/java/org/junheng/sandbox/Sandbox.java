package org.junheng.sandbox;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.MarkupOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;

/** Runs templates and expressions of a pack over our records (沙箱). Whatever is wrong in one is a {@code TPL-…} fault at its place. */
public final class Sandbox {

    private final Pack pack;
    private final String folder;
    private final Models models = new Models();
    private final Configuration settings = new Configuration(Configuration.VERSION_2_3_35);

    private Sandbox(Pack pack, String folder, OutputFormat format) {
        this.pack = pack;
        this.folder = folder;
        settings.setTemplateLoader(new PackLoader(pack, folder));
        settings.setLocalizedLookup(false);
        settings.setDefaultEncoding("UTF-8");
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        settings.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        settings.setRecognizeStandardFileExtensions(false);
        settings.setOutputFormat(format);
        settings.setAutoEscapingPolicy(
                format instanceof MarkupOutputFormat<?> ? Configuration.FORCE_AUTO_ESCAPING_POLICY : Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        settings.setCustomNumberFormats(Map.of(FactFormat.NAME, new FactFormat()));
        settings.setNumberFormat("@" + FactFormat.NAME);
        settings.setLocale(Locale.ROOT);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setObjectWrapper(models);
        new Vocabulary(models, Wording.read(pack)).functions().forEach(settings::setSharedVariable);
        Sentences.directives().forEach(settings::setSharedVariable);
    }

    /**
     * For templates of whole documents.
     *
     * @param folder the folder of the pack from which templates are loaded and beyond which none can reach
     * @param directives what they have beside functions and sentences
     */
    public static Sandbox ofDocuments(Pack pack, String folder, Map<String, ? extends TemplateModel> directives) {
        var sandbox = new Sandbox(pack, folder, MarkdownFormat.INSTANCE);
        directives.forEach(sandbox.settings::setSharedVariable);
        return sandbox;
    }

    /** For expressions and lines of text that stand in other files of the folder. */
    public static Sandbox ofLines(Pack pack, String folder) {
        return new Sandbox(pack, folder, PlainTextOutputFormat.INSTANCE);
    }

    /** What templates see of the data, by name. Each record is wrapped by itself, so that the places of the county's figures begin at the top of its file. */
    public Map<String, Object> shown(Map<String, ?> records) {
        var shown = new HashMap<String, Object>();
        records.forEach((name, value) -> shown.put(name, read(() -> models.wrap(value))));
        return shown;
    }

    /** Runs a template of the folder. */
    public Printed run(String name, Map<String, Object> data) {
        return at(place(name), () -> run(settings.getTemplate(name), data));
    }

    /** A line of text with figures and directives in it. */
    public Line line(String text, Place place) {
        Template template = compiled(text, place);
        return data -> at(place, () -> run(template, data));
    }

    /** An expression. */
    public Expression expression(String code, Place place) {
        Template template = compiled("<#assign " + Expression.RESULT + " = (" + code + ")!" + Expression.ABSENT_NAME + ">", place);
        return data -> at(place, () -> {
            Environment environment = template.createProcessingEnvironment(data, Writer.nullWriter());
            environment.setVariable(Expression.ABSENT_NAME, Expression.ABSENT);
            environment.process();
            return environment.getVariable(Expression.RESULT);
        });
    }

    /** A text compiled in advance. */
    @FunctionalInterface
    public interface Line {
        /** The text with this data. */
        Printed with(Map<String, Object> data);
    }

    private static Printed run(Template template, Map<String, Object> data) throws TemplateException, IOException {
        var out = new StringWriter();
        Environment environment = template.createProcessingEnvironment(data, out);
        environment.process();
        return new Printed(out.toString(), FactFormat.printed(environment));
    }

    private Template compiled(String text, Place place) {
        return at(place, () -> {
            PackLoader.check(text, place);
            return new Template(place.toString(), text, settings);
        });
    }

    private interface Work<T> {
        T done() throws TemplateException, IOException;
    }

    /** Reads a model of our own: that never fails but for a fault in the data's own records. */
    static <T> T read(Reading<T> reading) {
        try {
            return reading.done();
        } catch (TemplateModelException e) {
            throw new IllegalStateException("our own records are always shown", e);
        }
    }

    interface Reading<T> {
        T done() throws TemplateModelException;
    }

    private <T> T at(Place place, Work<T> work) {
        try {
            return work.done();
        } catch (ParseException e) {
            throw new Faults(misspelt(e, place));
        } catch (TemplateException e) {
            throw faults(e, place);
        } catch (IOException e) {
            throw unloaded(e, place);
        }
    }

    /** A template that could not be loaded; FreeMarker remembers that, and the next time only says so and why. */
    private Faults unloaded(IOException e, Place place) {
        if (e.getCause() instanceof Faults faults) {
            return faults;
        }
        if (e.getCause() instanceof ParseException before) {
            return new Faults(misspelt(before, place));
        }
        return new Faults(new Fault("TPL-001", place, "读不出的文件", "模板包内可读的文件", ""));
    }

    /** What is wrong lies deepest: a function or a loop that fails only wraps it. */
    private Faults faults(TemplateException e, Place place) {
        if (e.getCause() instanceof Faults faults) {
            return faults;
        }
        if (e.getCause() instanceof ParseException included) {
            return new Faults(misspelt(included, place));
        }
        if (e.getCause() instanceof TemplateException inner) {
            return faults(inner, place);
        }
        if (e.getCause() instanceof IOException included) {
            return unloaded(included, place);
        }
        return new Faults(e instanceof InvalidReferenceException missing
                ? new Fault("TPL-022", within(e, place), "用到了没有数据的项“" + missing.getBlamedExpressionString() + "”", "先判断有没有",
                        "可写成<#if " + missing.getBlamedExpressionString() + "??>……</#if>")
                : new Fault("TPL-022", within(e, place), "执行不了的内容（" + e.getMessageWithoutStackTop().strip() + "）", "模板能用的数据和函数", ""));
    }

    private Fault misspelt(ParseException e, Place place) {
        return new Fault("TPL-023", within(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), place),
                "模板写法有误（" + e.getEditorMessage().strip() + "）", "完整的指令和表达式", "请检查这一处的括号和指令是否成对");
    }

    private Place within(TemplateException e, Place place) {
        return within(e.getTemplateSourceName(), e.getLineNumber() == null ? 0 : e.getLineNumber(), e.getColumnNumber() == null ? 0 : e.getColumnNumber(), place);
    }

    /** A line that stands in another file has that file's place; a template of the folder has lines of its own, included ones too. */
    private Place within(String name, int line, int column, Place place) {
        return name == null || name.equals(place.toString()) || !pack.has(folder + "/" + name)
                ? place
                : new Place(place(name).file(), line, column, "");
    }

    private Place place(String name) {
        return pack.place(folder + "/" + name);
    }
}
