package org.junheng.draft;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junheng.assessment.Assessment;
import org.junheng.county.Bureau;
import org.junheng.county.County;
import org.junheng.county.OfficialWording;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.fact.Audience;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.reconciliation.Contradiction;

/** Writes a document's text from an assessment and the pack's templates (起草). */
public final class Drafter {

    /** Blank lines of a template are its layout: two of them must not part the points of a list. */
    private static final Pattern BLANKS = Pattern.compile("\\n(?:[ \\t]*\\n){2,}");

    private final Pack pack;
    private final Models models = new Models();
    private final Configuration templates;

    private Drafter(Pack pack) {
        this.pack = pack;
        this.templates = sandbox(pack, models);
    }

    /** A drafter by a pack. */
    public static Drafter with(Pack pack) {
        return new Drafter(pack);
    }

    private static Configuration sandbox(Pack pack, Models models) {
        var settings = new Configuration(Configuration.VERSION_2_3_35);
        settings.setTemplateLoader(new PackLoader(pack));
        settings.setLocalizedLookup(false);
        settings.setDefaultEncoding("UTF-8");
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        settings.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        settings.setRecognizeStandardFileExtensions(false);
        settings.setOutputFormat(MarkdownFormat.INSTANCE);
        settings.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        settings.setCustomNumberFormats(Map.of(FactFormat.NAME, new FactFormat()));
        settings.setNumberFormat("@" + FactFormat.NAME);
        settings.setLocale(Locale.ROOT);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setObjectWrapper(models);
        new Vocabulary(models, Wording.read(pack)).functions().forEach(settings::setSharedVariable);
        Composition.directives().forEach(settings::setSharedVariable);
        settings.setSharedVariable("table", new TableDirective());
        settings.setSharedVariable("chart", new ChartDirective());
        settings.setSharedVariable("row", new TableDirective.Row());
        return settings;
    }

    /** Whether the county's file holds anything the kind could report on. */
    public boolean hasData(Kind kind, County county) {
        Map<String, Boolean> filled = Map.of(
                "schools", !county.schools().isEmpty(),
                "primary", county.primary() != null,
                "junior", county.junior() != null,
                "results", county.results() != null,
                "practices", !county.practices().isEmpty(),
                "problems", !county.problems().isEmpty(),
                "measures", !county.measures().isEmpty());
        return kind.needs().isEmpty() || kind.needs().stream().anyMatch(need -> filled.getOrDefault(need, false));
    }

    /**
     * Writes the document.
     *
     * @param contradictions where the data contradicts itself: told to the drafter in notes
     * @throws Faults {@code TPL-…} for whatever is wrong in a template, with its line
     */
    public Document draft(Kind kind, Assessment assessment, List<Contradiction> contradictions, Bureau bureau) {
        String file = kind.id() + "/document.ftl";
        var elements = new Elements(kind, assessment.county(), bureau);
        Map<String, Object> data = data(assessment, contradictions, elements.wordings(bureau.wordings(), assessment.county()), elements.matters());
        String title = words(kind, kind.title(), data);
        String addressee = kind.addressee().isEmpty() ? "" : words(kind, kind.addressee(), data);
        Head head = elements.head(kind, assessment.county(), title, addressee);
        return run(head, file, null, data);
    }

    /** A line of the list of kinds, filled in. */
    private String words(Kind kind, String text, Map<String, Object> data) {
        Head blank = new Head(kind.name(), Head.PLAIN, kind.name(), List.of(), "", "", "", "", Audience.INTERNAL);
        Document line = run(blank, "title.ftl", text, data);
        if (!(line.body().size() == 1 && line.body().get(0) instanceof Block.Paragraph words)) {
            throw new Faults(new Fault("TPL-024", Place.file("templates/documents/kinds.yaml"), kind.id() + "的标题或主送机关不是一行文字", "一行文字", ""));
        }
        return words.text().text();
    }

    /** What a template sees. Each record is wrapped by itself, so that the places of the county's figures begin at the top of its file. */
    private Map<String, Object> data(Assessment assessment, List<Contradiction> contradictions, Map<String, OfficialWording> wordings, Map<String, Object> matters) {
        try {
            return Map.of(
                    "county", models.wrap(assessment.county()),
                    "assessment", models.wrap(assessment),
                    "standard", models.wrap(assessment.standard()),
                    "contradictions", models.wrap(contradictions),
                    "wordings", models.wrap(wordings),
                    "matters", models.wrap(matters));
        } catch (TemplateModelException e) {
            throw new IllegalStateException("our own records are always shown", e);
        }
    }

    /** Runs a template, from the pack or from a text, and reads what it printed. */
    private Document run(Head head, String name, String text, Map<String, Object> data) {
        var out = new StringWriter();
        try {
            if (text != null) {
                PackLoader.check(text, place(name));
            }
            Template template = text == null ? templates.getTemplate(name) : new Template(name, text, templates);
            Environment environment = template.createProcessingEnvironment(data, out);
            environment.process();
            String markdown = Markdown.write(head) + "\n" + Elements.notes(head) + "\n" + BLANKS.matcher(out.toString()).replaceAll("\n\n");
            return Markdown.read(markdown, place(name).file(), FactFormat.printed(environment)).document();
        } catch (ParseException e) {
            throw new Faults(misspelt(e));
        } catch (InvalidReferenceException e) {
            throw new Faults(new Fault("TPL-022", at(e), "用到了没有数据的项“" + e.getBlamedExpressionString() + "”", "先判断有没有",
                    "可写成<#if " + e.getBlamedExpressionString() + "??>……</#if>"));
        } catch (TemplateException e) {
            if (e.getCause() instanceof Faults faults) {
                throw faults;
            }
            if (e.getCause() instanceof ParseException included) {
                throw new Faults(misspelt(included));
            }
            throw new Faults(new Fault("TPL-022", at(e), "执行不了的内容（" + e.getMessageWithoutStackTop().strip() + "）", "模板能用的数据和函数", ""));
        } catch (IOException e) {
            throw new Faults(new Fault("TPL-001", place(name), "读不出的文件", "模板包内可读的文件", ""));
        }
    }

    private Fault misspelt(ParseException e) {
        return new Fault("TPL-023", at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
                "模板写法有误（" + e.getEditorMessage().strip() + "）", "完整的指令和表达式", "请检查这一处的括号和指令是否成对");
    }

    private Place at(TemplateException e) {
        return at(e.getTemplateSourceName(), e.getLineNumber() == null ? 0 : e.getLineNumber(), e.getColumnNumber() == null ? 0 : e.getColumnNumber());
    }

    private Place at(String name, int line, int column) {
        return new Place(place(name == null ? "" : name).file(), line, column, "");
    }

    private Place place(String name) {
        return pack.place("documents/" + name);
    }
}
