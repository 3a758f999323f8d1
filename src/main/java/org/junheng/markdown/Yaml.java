package org.junheng.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.document.Prose;
import org.junheng.fault.Nearest;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A value of the YAML in a draft, with its line. Every scalar is text as it was typed (12.50 stays 12.50). Tags and references, which
 * could blow a small text up, are faults.
 */
sealed interface Yaml {

    /** Its line in the draft, from 1. */
    int line();

    /** What it is, for messages. */
    String kind();

    /** Its text, or a fault. */
    default String text(Remarks remarks) {
        remarks.fault("DRAFT-005", line(), kind(), "一段文字", "含有“: ”“#”等符号的文字请用半角双引号括起来");
        return "";
    }

    /** Its items, or a fault. */
    default List<Yaml> items(Remarks remarks) {
        remarks.fault("DRAFT-005", line(), kind(), "列表", "每项另起一行，以“- ”开头");
        return List.of();
    }

    /** Its fields, of which none may be unknown, or a fault. */
    default Fields fields(List<String> known, Remarks remarks) {
        remarks.fault("DRAFT-005", line(), kind(), "一组“键: 值”", "可用的键：" + String.join("、", known));
        return Fields.NONE;
    }

    /** The place of its text among words; the first where there is none, or another, which is a fault. */
    default int oneOf(List<String> words, String what, Remarks remarks) {
        String word = text(remarks);
        if (!word.isEmpty() && !words.contains(word)) {
            remarks.fault("DRAFT-005", line(), what + Remarks.quote(word), String.join("、", words), Nearest.hint(word, words));
        }
        return Math.max(0, words.indexOf(word));
    }

    record Text(int line, String text) implements Yaml {
        @Override
        public String kind() {
            return "文字" + Remarks.quote(text);
        }

        @Override
        public String text(Remarks remarks) {
            return text;
        }

        @Override
        public List<Yaml> items(Remarks remarks) {
            return text.isEmpty() ? List.of() : Yaml.super.items(remarks);
        }
    }

    record Items(int line, List<Yaml> items) implements Yaml {
        @Override
        public String kind() {
            return "列表";
        }

        @Override
        public List<Yaml> items(Remarks remarks) {
            return items;
        }
    }

    record Fields(int line, Map<String, Yaml> fields) implements Yaml {
        static final Fields NONE = new Fields(0, Map.of());

        @Override
        public String kind() {
            return "一组“键: 值”";
        }

        @Override
        public Fields fields(List<String> known, Remarks remarks) {
            fields.forEach((key, value) -> {
                if (!known.contains(key)) {
                    String found = "不认识的键" + Remarks.quote(key);
                    remarks.fault("DRAFT-004", value.line(), found, String.join("、", known), Nearest.hint(key, known));
                }
            });
            return this;
        }

        /** The value of a key, empty text if there is none. */
        Yaml get(String key) {
            return fields.getOrDefault(key, new Text(line, ""));
        }
    }

    /** Without quotation marks where they can be spared, and without folding: people read it. */
    ObjectMapper MAPPER = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build());

    /** A column or a row takes one line, so that the source still looks like a table. What this writes is YAML as well as JSON. */
    ObjectWriter ONE_LINE = JsonMapper.builder().disable(JsonWriteFeature.QUOTE_FIELD_NAMES).build()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)
                            .withObjectEntrySpacing(Spacing.AFTER).withArrayValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(NopIndenter.instance).withArrayIndenter(NopIndenter.instance));

    /** Writes fields in their order; nothing for none. */
    static String write(Map<String, ?> fields) {
        try {
            return fields.isEmpty() ? "" : MAPPER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one field; nothing for an empty value. */
    static String field(String key, Prose value) {
        return value.isEmpty() ? "" : write(Map.of(key, value.plain().text()));
    }

    /** Writes an item of a list on one line. */
    static String line(Object value) {
        try {
            return "- " + ONE_LINE.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the fields of a head or a block.
     *
     * @param yaml the source
     * @param firstLine the line of the draft it begins on
     * @return none where the source is broken, which is a fault
     */
    static Optional<Fields> read(String yaml, int firstLine, Figures figures, Remarks remarks) {
        return new Reader(firstLine, figures, remarks).read(yaml);
    }

    /** Walks Jackson's tokens, which know their lines. */
    final class Reader {
        /** Fields, rows, one row, its cells. */
        private static final int DEEPEST = 4;

        private final int firstLine;
        private final Figures figures;
        private final Remarks remarks;

        private Reader(int firstLine, Figures figures, Remarks remarks) {
            this.firstLine = firstLine;
            this.figures = figures;
            this.remarks = remarks;
        }

        private Optional<Fields> read(String yaml) {
            try (YAMLParser parser = (YAMLParser) MAPPER.getFactory().createParser(yaml)) {
                Yaml root = parser.nextToken() == null ? new Fields(firstLine, Map.of()) : value(parser, 1);
                if (root instanceof Fields fields && parser.nextToken() == null) {
                    return Optional.of(fields);
                }
                broken(root.line(), "不成对的内容");
            } catch (JsonProcessingException e) {
                broken(firstLine + lineOf(e), "读不通的写法");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Optional.empty();
        }

        private Yaml value(YAMLParser parser, int depth) throws IOException {
            int line = line(parser);
            if (parser.isCurrentAlias() || parser.getTypeId() != null) {
                remarks.fault("DRAFT-007", line, "YAML的引用（*）或类型标签（!）", "直接写出的内容", "以*、!开头的文字请用双引号括起来");
            }
            if (depth > DEEPEST) {
                remarks.fault("DRAFT-005", line, "嵌套过深的内容", "至多" + DEEPEST + "层", "");
                parser.skipChildren();
                return new Text(line, "");
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                return fields(parser, line, depth);
            }
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                var items = new ArrayList<Yaml>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, depth + 1));
                }
                return new Items(line, items);
            }
            return new Text(line, figures.checked(parser.getText(), line));
        }

        private Fields fields(YAMLParser parser, int line, int depth) throws IOException {
            var fields = new LinkedHashMap<String, Yaml>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                int at = line(parser);
                parser.nextToken();
                if (fields.put(key, value(parser, depth + 1)) != null) {
                    remarks.fault("DRAFT-006", at, "重复的" + Remarks.quote(key), "每项只写一次", "请删去多余的一项");
                }
            }
            return new Fields(line, fields);
        }

        /** From 0. Jackson names the last line it understood; what SnakeYAML says is nearer, but for where a whole block begins. */
        private static int lineOf(JsonProcessingException e) {
            if (e.getCause() instanceof MarkedYAMLException marked) {
                boolean precise = marked.getContextMark() != null && !marked.getContext().contains("block");
                return (precise ? marked.getContextMark() : marked.getProblemMark()).getLine();
            }
            return e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1;
        }

        private int line(YAMLParser parser) {
            return firstLine + parser.currentTokenLocation().getLineNr() - 1;
        }

        private void broken(int line, String found) {
            remarks.fault("DRAFT-003", line, found, "一行一项的“键: 值”", "冒号用半角，后面空一格；值里有特殊符号时，用半角双引号括起来");
        }
    }
}
