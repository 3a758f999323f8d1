package org.junheng.sandbox;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junheng.assessment.Trend;
import org.junheng.county.Deadline;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * The functions templates have beside the data (模板函数): counts, shares and differences as facts, words chosen by figures, and tidy
 * sentences from people's text.
 */
final class Vocabulary {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No more are named one by one. */
    private static final int MOST_NAMED = 3;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private final Models models;
    private final Wording wording;

    Vocabulary(Models models, Wording wording) {
        this.models = models;
        this.wording = wording;
    }

    /** All functions by name. */
    Map<String, TemplateMethodModelEx> functions() {
        var functions = new LinkedHashMap<String, TemplateMethodModelEx>();
        functions.put("count", this::count);
        functions.put("share", this::share);
        functions.put("difference", this::difference);
        functions.put("total", this::total);
        functions.put("absolute", this::absolute);
        functions.put("tells", this::tells);
        functions.put("range", this::range);
        functions.put("deadline", this::deadline);
        functions.put("passed", this::passed);
        functions.put("trend", this::trend);
        functions.put("closed", arguments -> TextModel.of(closed(text(arguments, 0))));
        functions.put("open", arguments -> TextModel.of(open(text(arguments, 0))));
        functions.put("date", arguments -> TextModel.of(date(text(arguments, 0))));
        functions.put("listed", arguments -> TextModel.of(listed(texts(arguments, 0))));
        functions.put("several", this::several);
        functions.put("numbering", arguments -> TextModel.of(numbering(arguments)));
        return functions;
    }

    /** {@code count(list, "所", "未达标学校数")}: how many, as a fact. */
    private Object count(List<?> arguments) throws TemplateModelException {
        if (!(arguments.get(0) instanceof TemplateSequenceModel list)) {
            throw new TemplateModelException("count(…)的第一个参数应是列表");
        }
        String unit = text(arguments, 1);
        return models.wrap(Fact.count(text(arguments, 2), list.size(), new Unit(unit, Unit.Scale.PLAIN, 0)));
    }

    /** {@code share(part, whole, "综合达标率")}: percent, one decimal. */
    private Object share(List<?> arguments) throws TemplateModelException {
        Fact part = fact(arguments, 0);
        Fact whole = fact(arguments, 1);
        if (whole.value().signum() == 0) {
            throw new TemplateModelException("share(…)的整体为零");
        }
        BigDecimal percent = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64);
        return models.wrap(Fact.computed(text(arguments, 2), percent, Unit.PERCENT, part.label() + "÷" + whole.label() + "×100", part, whole).withDecimals(1));
    }

    /** {@code difference(a, b)}: the distance between two facts, positive, in percentage points where both are percentages. */
    private Object difference(List<?> arguments) throws TemplateModelException {
        Fact a = fact(arguments, 0);
        Fact b = fact(arguments, 1);
        boolean percent = a.unit().symbol().equals(Unit.PERCENT.symbol());
        Fact distance = Fact.computed(a.label() + "之差", a.value().subtract(b.value()).abs(), percent ? Unit.POINT : a.unit(), a.label() + "－" + b.label(), a, b);
        return models.wrap(percent ? distance : distance.withDecimals(Math.max(a.decimals(), b.decimals())));
    }

    /** {@code total(list of facts, "总投资")}: their sum; missing if the list is empty or holds a gap. */
    private Object total(List<?> arguments) throws TemplateModelException {
        if (!(arguments.get(0) instanceof TemplateSequenceModel list)) {
            throw new TemplateModelException("total(…)的第一个参数应是列表");
        }
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof FactModel fact)) {
                return null;
            }
            facts.add(fact.fact());
        }
        if (facts.isEmpty()) {
            return null;
        }
        BigDecimal sum = facts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return models.wrap(Fact.computed(text(arguments, 1), sum, facts.get(0).unit(), "相加", facts));
    }

    /** {@code absolute(fact)}: the figure without its sign, where the words say which way it went. */
    private Object absolute(List<?> arguments) throws TemplateModelException {
        Fact fact = fact(arguments, 0);
        return models.wrap(fact.value().signum() >= 0
                ? fact
                : Fact.computed(fact.label(), fact.value().negate(), fact.unit(), "取绝对值", fact).withDecimals(fact.decimals()));
    }

    /** {@code tells(text, fact)}: whether a person's text already holds the figure. */
    private Object tells(List<?> arguments) throws TemplateModelException {
        return fact(arguments, 1).toldIn(text(arguments, 0)) ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    private Object range(List<?> arguments) throws TemplateModelException {
        return models.wrap(wording.range(fact(arguments, 0).value(), fact(arguments, 1).value()));
    }

    /**
     * {@code deadline(date, county.year, 6, 8)}: the first August at least six months after the document's date, as {@code .year} and
     * {@code .month}; without a month, six months after it. A document without a date counts from the January after the data's year.
     */
    private Object deadline(List<?> arguments) throws TemplateModelException {
        Fact year = fact(arguments, 1);
        YearMonth due = month(text(arguments, 0), year).plusMonths(number(arguments, 2));
        if (arguments.size() > 3) {
            due = due.plusMonths((number(arguments, 3) - due.getMonthValue() + 12) % 12);
        }
        return models.wrap(new Due(due(due.getYear(), Unit.YEAR, year), due(due.getMonthValue(), new Unit("月", Unit.Scale.PLAIN, 0), year)));
    }

    /** {@code passed("2025年8月底前", matters.date)}: whether a deadline is over on a date; what tells no day is not over, nor is anything without a date. */
    private Object passed(List<?> arguments) throws TemplateModelException {
        return Deadline.passed(text(arguments, 0), Deadline.lastDay(text(arguments, 1))) ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    private static YearMonth month(String date, Fact year) {
        try {
            return YearMonth.from(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return YearMonth.of(year.value().intValueExact() + 1, 1);
        }
    }

    /** The end of a month by which something is to be done (完成时限). */
    record Due(Fact year, Fact month) {}

    private static Fact due(int number, Unit unit, Fact year) {
        return Fact.computed("完成时限", BigDecimal.valueOf(number), unit, "成文之月（没有成文日期的，为数据年度次年1月）加整改所需月数，顺延到规定的月份", year);
    }

    private static int number(List<?> arguments, int index) throws TemplateModelException {
        if (arguments.get(index) instanceof TemplateNumberModel number) {
            return number.getAsNumber().intValue();
        }
        throw new TemplateModelException("第" + (index + 1) + "个参数应是数");
    }

    /** {@code several(names, "所", "学校", "涉及学校数")}: 甲、乙和丙; more than three are 甲、乙、丙等5所学校 (W-17). */
    private Object several(List<?> arguments) throws TemplateModelException {
        List<String> names = texts(arguments, 0);
        if (names.size() <= MOST_NAMED) {
            return TextModel.of(listed(names));
        }
        Fact number = Fact.count(text(arguments, 3), names.size(), new Unit(text(arguments, 1), Unit.Scale.PLAIN, 0));
        return TextModel.of(String.join(comma(names), names.subList(0, MOST_NAMED)) + "等"
                + FactFormat.print(new FactModel(number), Environment.getCurrentEnvironment()) + text(arguments, 2));
    }

    /** {@code listed(names)}: 甲、乙和丙; names that hold 、 or 和 themselves stand apart by ，and 以及. */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        String and = any(names, "、") ? "，以及" : any(names, "和") ? "以及" : "和";
        return last < 1 ? String.join("", names) : String.join(comma(names), names.subList(0, last)) + and + names.get(last);
    }

    private static String comma(List<String> names) {
        return any(names, "、") ? "，" : "、";
    }

    private static boolean any(List<String> names, String mark) {
        return names.stream().anyMatch(name -> name.contains(mark));
    }

    private static List<String> texts(List<?> arguments, int index) throws TemplateModelException {
        if (!(arguments.get(index) instanceof TemplateSequenceModel list)) {
            throw new TemplateModelException("第" + (index + 1) + "个参数应是列表");
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof TemplateScalarModel text) {
                texts.add(text.getAsString());
            }
        }
        return texts;
    }

    /** {@code trend(points' trend, "增加", "减少")}. */
    private Object trend(List<?> arguments) throws TemplateModelException {
        if (!(arguments.get(0) instanceof Models.Shown shown && shown.record() instanceof Trend trend)) {
            throw new TemplateModelException("trend(…)的第一个参数应是历年变化");
        }
        return models.wrap(wording.trend(trend, text(arguments, 1), text(arguments, 2)));
    }

    /** {@code numbering(x?index)} counts from one: the number of a thing in its row, which is no figure. */
    private static String numbering(List<?> arguments) throws TemplateModelException {
        if (!(arguments.get(0) instanceof TemplateNumberModel index)) {
            throw new TemplateModelException("numbering(…)的参数应是循环的序号");
        }
        return Integer.toString(index.getAsNumber().intValue() + 1);
    }

    /** A person's text as a full sentence. */
    static String closed(String text) {
        String words = text.strip();
        return words.isEmpty() || "。！？”".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : open(words) + "。";
    }

    /** A person's text without its closing mark, to go on behind it. */
    static String open(String text) {
        String words = text.strip();
        int end = words.length();
        while (end > 0 && "。；，、;,.".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** An ISO date or month or a bare year in Chinese; any other text as it is (people also write 2021年下半年). */
    static String date(String text) {
        if (YEAR.matcher(text).matches()) {
            return text + "年";
        }
        try {
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return month.getYear() + "年" + month.getMonthValue() + "月";
            }
            LocalDate date = LocalDate.parse(text);
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static Fact fact(List<?> arguments, int index) throws TemplateModelException {
        if (index < arguments.size() && arguments.get(index) instanceof FactModel fact) {
            return fact.fact();
        }
        throw new TemplateModelException("第" + (index + 1) + "个参数应是数据项");
    }

    private static String text(List<?> arguments, int index) throws TemplateModelException {
        if (index < arguments.size() && arguments.get(index) instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("第" + (index + 1) + "个参数应是文字");
    }
}
