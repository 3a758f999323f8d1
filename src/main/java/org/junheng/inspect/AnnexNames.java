package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a statement of annexes is written (附件说明: GB/T 9704-2012, 7.3.4) and whether the annexes are called so, in either kind of file. */
final class AnnexNames {

    static final String REQUIRED = "正文下空一行，左空二字，“附件：”；几个附件编1.、2.，与第1个对齐；名称后不加标点，回行与名称首字对齐，允差1毫米";
    static final Pattern BEGINNING = Pattern.compile("附件\\d*[：:].+");
    static final Pattern HEAD = Pattern.compile("附件(\\d*)[：:]?");
    /** The annex of a document it is not bound with: the document's number in front. */
    static final Pattern APART = Pattern.compile("\\S+〔\\d{4}〕\\d+号附件\\d*");
    static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})([.．、：:]?)(.*)");

    private final List<Name> pending = new ArrayList<>();

    /**
     * A name in the statement.
     *
     * @param number its number; empty where there is but one
     * @param title its title
     */
    record Name(String number, String title) {}

    /**
     * Reads a statement.
     *
     * @param label what it begins with, such as 附件：
     * @param lines what stands behind that and on each line of its own with a number
     * @return what is wrong with it
     */
    Optional<String> read(String label, List<String> lines) {
        var names = new ArrayList<Name>();
        Optional<String> wrong = label.equals("附件：") ? Optional.empty() : Optional.of("“" + label + "”");
        for (String line : lines) {
            Matcher numbered = NUMBERED.matcher(line);
            boolean has = numbered.matches() && (lines.size() > 1 || !numbered.group(2).isEmpty());
            if (wrong.isEmpty() && lines.size() > 1) {
                wrong = !has || !numbered.group(2).matches("[.．]") ? Optional.of("“" + Excerpt.of(line) + "”的序号")
                        : Integer.parseInt(numbered.group(1)) != names.size() + 1 ? Optional.of("第" + (names.size() + 1) + "个编号" + numbered.group(1)) : wrong;
            }
            names.add(has ? new Name(numbered.group(1), numbered.group(3)) : new Name(label.replaceAll("\\D", ""), line));
            if (wrong.isEmpty() && line.matches(".*[。；，、]")) {
                wrong = Optional.of("“" + Excerpt.of(line) + "”后有标点");
            }
        }
        if (!label.matches("附件([2-9]|\\d{2,}).*")) {
            pending.clear();
        }
        pending.addAll(names);
        return wrong;
    }

    /**
     * Compares an annex with the next name of the statement.
     *
     * @param head what stands above the annex, such as 附件1
     * @param below the rows that follow, the title first
     * @return what is wrong with it; none without a statement
     */
    Optional<String> compare(String head, List<String> below) {
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        Name name = pending.remove(0);
        Matcher form = HEAD.matcher(head);
        String number = form.matches() ? form.group(1) : "";
        if (!number.equals(name.number())) {
            return Optional.of("“" + head + "”，附件说明中" + (name.number().isEmpty() ? "没有序号" : "是" + name.number()));
        }
        return plain(String.join("", below)).startsWith(plain(name.title()).replaceFirst("[。；，、]$", "")) ? Optional.empty()
                : Optional.of("题名“" + Excerpt.of(below.stream().findFirst().orElse("")) + "”，附件说明中是“" + Excerpt.of(name.title()) + "”");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
