package org.junheng.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junheng.inspect.Finding;
import org.junheng.inspect.Inspection;
import org.junheng.inspect.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: a finished file, ours or anybody's, against the layout of official documents (版面检查). */
@Command(name = "inspect", description = "按GB/T 9704—2012检查成品的版面，列出合格、提醒、不合格的项目。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    /** Places and values of one rule that are shown; JSON has all of them. */
    private static final int SHOWN = 3;

    @Parameters(paramLabel = "文件", description = "成品（PDF、docx）")
    private Path file;

    @Option(names = "--json", description = "输出JSON，供其他程序使用")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Finding> findings = Inspection.with(Workplace.pack()).of(file);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(write(findings));
        } else {
            print(findings, out);
        }
        return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.BREACH) ? ExitCode.NONCONFORMING : ExitCode.DONE;
    }

    private void print(List<Finding> findings, PrintWriter out) {
        var table = new TextTable("编号", "条号", "项目", "结果", "位置", "要求", "量得");
        findings.stream().filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE).forEach(finding -> table.row(
                finding.rule().id(), finding.rule().clause(), finding.rule().title(), finding.verdict().chinese(),
                finding.verdict() == Verdict.KEPT ? "" : some(finding.places(), "处"), finding.required(), some(finding.measured(), "种")));
        table.lines().forEach(out::println);
        out.println();
        out.println(file.getFileName() + "：合格" + count(findings, Verdict.KEPT) + "项，提醒" + count(findings, Verdict.REMARK) + "项，不合格"
                + count(findings, Verdict.BREACH) + "项；其余" + count(findings, Verdict.NOT_APPLICABLE) + "项不适用或不能判定");
    }

    private static String some(List<String> values, String counter) {
        return String.join("、", values.subList(0, Math.min(SHOWN, values.size()))) + (values.size() > SHOWN ? "等" + values.size() + counter : "");
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private static String write(List<Finding> findings) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : findings) {
            ObjectNode node = all.addObject().put("id", finding.rule().id()).put("clause", finding.rule().clause()).put("title", finding.rule().title())
                    .put("verdict", finding.verdict().chinese());
            if (finding.verdict() != Verdict.NOT_APPLICABLE) {
                ArrayNode places = node.putArray("places");
                finding.places().forEach(places::add);
                ArrayNode measured = node.putArray("measured");
                finding.measured().forEach(measured::add);
                node.put("required", finding.required());
            }
        }
        return JsonText.of(all);
    }
}
