package org.junheng.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;

/** What a schema cannot say about {@code meetings.yaml} (会议的检查). */
final class MeetingRules {

    private static final List<String> WAYS = List.of("rule", "cron", "dates");

    private final Offer offer;
    private final Function<String, Place> places;
    private final List<Fault> faults = new ArrayList<>();

    private MeetingRules(Offer offer, Function<String, Place> places) {
        this.offer = offer;
        this.places = places;
    }

    /** Everything in the file that breaks a rule. The file may have other faults too. */
    static List<Fault> check(JsonNode root, Function<String, Place> places, Offer offer) {
        var rules = new MeetingRules(offer, places);
        rules.zone(root.path("zone"), "/zone");
        rules.path(root.path("calendar"), "/calendar");
        JsonNode meetings = root.path("meetings");
        rules.filled(meetings, "/meetings", "会议");
        rules.once(meetings, "/meetings", "/name", "会议");
        for (int i = 0; i < meetings.size(); i++) {
            if (meetings.path(i).isObject()) {
                rules.meeting(meetings.path(i), "/meetings/" + i);
            }
        }
        return rules.faults;
    }

    private void meeting(JsonNode meeting, String pointer) {
        held(meeting, pointer);
        zone(meeting.path("zone"), pointer + "/zone");
        milestones(meeting.path("milestones"), pointer + "/milestones");
        papers(meeting, pointer);
        naming(meeting.path("naming"), pointer + "/naming");
        path(meeting.path("folder"), pointer + "/folder");
        JsonNode asOf = meeting.path("asOf");
        if (asOf.isTextual() && asOf.asText().matches(AsOf.PATTERN) && AsOf.of(asOf.asText()).isEmpty()) {
            fault("DATA-017", pointer + "/asOf", "“数据时点”为“" + asOf.asText() + "”", "确实存在的日期", "");
        }
        filled(meeting.path("mail").path("to"), pointer + "/mail/to", "收件地址");
    }

    private void held(JsonNode meeting, String pointer) {
        List<String> ways = WAYS.stream().filter(meeting::has).toList();
        if (ways.isEmpty()) {
            fault("DATA-104", pointer + "/rule", "没有写哪天开会", "rule、cron、dates写一种", "rule写" + WordsReader.EXAMPLES);
        } else if (ways.size() > 1) {
            fault("DATA-104", pointer + "/" + ways.get(1), "会期写了" + ways.size() + "种：" + String.join("、", ways), "只写一种", "删去不用的");
        }
        if (meeting.has("cron") && meeting.has("time")) {
            fault("DATA-104", pointer + "/time", "cron和time都写了时间", "只在cron里写时间", "删去time");
        } else if (!meeting.has("cron") && !meeting.has("time")) {
            fault("DATA-104", pointer + "/time", "没有写几点开会", "有“time”（开始时间），如\"09:00\"", "");
        }
        JsonNode rule = meeting.path("rule");
        if (rule.isTextual() && WordsReader.read(rule.asText()).isEmpty()) {
            fault("DATA-102", pointer + "/rule", "认不出的会期“" + rule.asText() + "”", WordsReader.EXAMPLES, "写不成这样的，用dates写日期");
        }
        JsonNode cron = meeting.path("cron");
        if (cron.isTextual() && Cron.of(cron.asText()).isEmpty()) {
            fault("DATA-103", pointer + "/cron", "认不出或者永远到不了的cron“" + cron.asText() + "”", "五段：分、时、日、月、星期，如“0 9 10 * *”；分、时是数，日和星期有一个是*",
                    "也可以用rule写成文字");
        }
        filled(meeting.path("dates"), pointer + "/dates", "日期");
        once(meeting.path("dates"), pointer + "/dates", "", "日期");
    }

    private void zone(JsonNode zone, String pointer) {
        try {
            if (zone.isTextual()) {
                ZoneId.of(zone.asText());
            }
        } catch (DateTimeException e) {
            fault("DATA-106", pointer, "认不出的时区“" + zone.asText() + "”", "时区的名称，如Asia/Shanghai、Asia/Urumqi",
                    Nearest.hint(zone.asText(), ZoneId.getAvailableZoneIds()));
        }
    }

    private void milestones(JsonNode stages, String pointer) {
        filled(stages, pointer, "节点");
        once(stages, pointer, "/name", "节点");
        once(stages, pointer, "/version", "稿次");
        for (int i = 1; i < stages.size(); i++) {
            JsonNode earlier = stages.path(i - 1).path("before");
            JsonNode before = stages.path(i).path("before");
            if (earlier.isNumber() && before.isNumber() && before.intValue() >= earlier.intValue()) {
                fault("DATA-105", pointer + "/" + i + "/before", "会前" + before + "个工作日，前一个节点是会前" + earlier + "个工作日",
                        "由远到近、各不相同的节点", "按先后排列，核对天数");
            }
        }
    }

    private void papers(JsonNode meeting, String pointer) {
        filled(meeting.path("counties"), pointer + "/counties", "县域数据");
        filled(meeting.path("formats"), pointer + "/formats", "格式");
        if (meeting.path("kinds").isEmpty() && meeting.path("tables").isEmpty()) {
            fault("DATA-107", pointer + "/kinds", "没有写要什么材料", "文种（kinds）或附表（tables）至少一种", "");
        }
        Set<String> kinds = offered(meeting.path("kinds"), pointer + "/kinds", "文种", offer.kinds());
        offered(meeting.path("tables"), pointer + "/tables", "附表", offer.tables());
        JsonNode topics = meeting.path("notice").path("topics");
        for (int i = 0; i < topics.size(); i++) {
            JsonNode kind = topics.path(i).path("kind");
            if (kind.isTextual() && Offer.id(offer.kinds(), kind.asText()).filter(kinds::contains).isEmpty()) {
                fault("DATA-107", pointer + "/notice/topics/" + i + "/kind", "议题的材料“" + kind.asText() + "”", "本次会议的一个文种", "在kinds里加上，或者不写");
            }
        }
    }

    /** The ids that the words mean. */
    private Set<String> offered(JsonNode words, String pointer, String what, Map<String, String> offered) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            JsonNode word = words.path(i);
            if (!word.isTextual()) {
                continue;
            }
            String at = pointer + "/" + i;
            Offer.id(offered, word.asText()).ifPresentOrElse(id -> {
                if (!ids.add(id)) {
                    fault("DATA-109", at, "重复的" + what + "“" + word.asText() + "”", "每个" + what + "只写一次", "删去一个，编号和名称只写一个");
                }
            }, () -> fault("DATA-107", at, "没有的" + what + "“" + word.asText() + "”",
                    offered.keySet().stream().sorted().collect(Collectors.joining("、")), Nearest.hint(word.asText(), Offer.words(offered).toList())));
        }
        return ids;
    }

    private void naming(JsonNode pattern, String pointer) {
        if (!pattern.isTextual()) {
            return;
        }
        var naming = new Naming(pattern.asText());
        naming.unknown().ifPresent(part ->
                fault("DATA-108", pointer, "文件命名里认不出的“{" + part + "}”", braced(Naming.PARTS), Nearest.hint(part, Naming.PARTS)));
        if (naming.unknown().isEmpty() && !naming.missing().isEmpty()) {
            fault("DATA-108", pointer, "文件命名“" + pattern.asText() + "”里没有" + braced(naming.missing()),
                    "分得清各县、各文种的命名，如“" + Naming.USUAL.pattern() + "”", "");
        }
    }

    private static String braced(List<String> parts) {
        return parts.stream().map(part -> "{" + part + "}").collect(Collectors.joining("、"));
    }

    private void path(JsonNode path, String pointer) {
        try {
            if (path.isTextual()) {
                Path.of(path.asText());
            }
        } catch (InvalidPathException e) {
            fault("DATA-108", pointer, "不能作路径的“" + path.asText() + "”", "文件或目录的路径", "去掉系统不许用的字符");
        }
    }

    private void filled(JsonNode list, String pointer, String what) {
        if (list.isArray() && list.isEmpty()) {
            fault("DATA-109", pointer, "空的列表", "至少一项" + what, "");
        }
    }

    /** @param key where the items have what must differ; empty for the items themselves */
    private void once(JsonNode list, String pointer, String key, String what) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode value = list.path(i).at(key);
            if (value.isTextual() && !seen.add(value.asText())) {
                fault("DATA-109", pointer + "/" + i + key, "重复的" + what + "“" + value.asText() + "”", "每个" + what + "只写一次", "合并或改名");
            }
        }
    }

    private void fault(String code, String pointer, String found, String expected, String mend) {
        faults.add(new Fault(code, places.apply(pointer), found, expected, mend));
    }
}
