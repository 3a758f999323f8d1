package org.junheng.county;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Tells in Chinese where a text stops being JSON or YAML, and what people mostly did there (语法错误).
 *
 * @param text the whole text
 * @param file the file's name
 * @param pointer the last value begun before
 */
record SyntaxFault(String text, String file, String pointer) {

    /**
     * @param e what the parser says
     * @param parser the parser, stopped where it could not go on
     * @param ended whether the outermost value is complete
     */
    Fault tell(JsonProcessingException e, JsonParser parser, boolean ended) {
        int offset = Math.min(offset(e), text.length());
        Place start = InputText.position(text, offset, file);
        Place place = new Place(file, start.line(), start.column(), pointer);
        if (text.substring(offset).isBlank()) {
            return new Fault("DATA-006", place, "文件到此中断", "完整的文件", "文件可能被截断：补全缺少的部分，或重新导出");
        }
        String found = "字符" + Characters.quoted(Character.toString(text.codePointAt(offset)));
        if (parser instanceof YAMLParser) {
            return new Fault("DATA-005", place, found, "合乎YAML写法的内容", yamlMend(offset));
        }
        return ended
                ? new Fault("DATA-005", place, found, "文件到此结束", "删去多余的内容")
                : new Fault("DATA-005", place, found, expected(parser.getParsingContext(), offset), jsonMend(offset));
    }

    /** Where the trouble is. YAML's own marks are nearer to it than the parser's position; they count code points. */
    private int offset(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            return text.offsetByCodePoints(0, yaml.getProblemMark().getIndex());
        }
        if (e.getCause() instanceof ReaderException yaml) {
            return text.offsetByCodePoints(0, yaml.getPosition());
        }
        return Math.toIntExact(e.getLocation().getCharOffset());
    }

    private String expected(JsonStreamContext context, int offset) {
        if (text.charAt(offset) < ' ' || escaped(offset)) {
            return "到英文双引号为止的一段文字";
        }
        if (context.inObject()) {
            return "“\"键\": 值”，各项之间用英文逗号隔开，以“}”结束";
        }
        return context.inArray() ? "各项之间用英文逗号隔开，以“]”结束" : "以“{”开头、以“}”结束的JSON";
    }

    private String jsonMend(int offset) {
        char c = text.charAt(offset);
        if ("，：；、“”‘’｛｝［］【】（）".indexOf(c) >= 0) {
            return "改为英文半角标点";
        }
        if (c == '}' || c == ']') {
            return text.substring(0, offset).stripTrailing().endsWith(",") ? "删去前面多余的逗号" : "检查括号是否配对、是否漏了值";
        }
        if (c < ' ') {
            return "文字中不能换行或有制表符：检查是否漏了结尾的引号";
        }
        if (escaped(offset)) {
            return "反斜杠要写成两个";
        }
        return switch (c) {
            case '"', '{', '[' -> "检查前一项后面是否漏了英文逗号";
            case ',' -> "删去多余的逗号，或补上漏掉的值";
            case '\'' -> "改用英文双引号";
            case '/', '#' -> "JSON中不能写注释，删去";
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "检查前面是否漏了逗号；数字写成12.5的样子，不写加号和多余的0";
            default -> "文字要加英文双引号；是否只写true或false";
        };
    }

    private boolean escaped(int offset) {
        return offset > 0 && text.charAt(offset - 1) == '\\';
    }

    private String yamlMend(int offset) {
        char c = text.charAt(offset);
        // A key with a Chinese colon is none: the parser stops at the first proper one after it.
        int lineBefore = Math.max(0, text.lastIndexOf('\n', text.lastIndexOf('\n', offset) - 1));
        if (c == ':' && text.substring(lineBefore, offset).matches("(?s).*[A-Za-z]：.*")) {
            return "这一行或前一行的键后面要用英文冒号，再空一格";
        }
        return switch (c) {
            case '\t' -> "缩进用空格，不用制表符";
            case ':' -> "检查缩进；含有冒号的文字要加英文引号";
            case '@', '%', '`', '&', '*', '!', '|', '>' -> "以这个符号开头的文字要加英文引号";
            default -> "检查缩进、冒号后的空格和引号是否配对";
        };
    }
}
