package org.junheng.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junheng.county.Counties;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.intake.Intake;
import org.junheng.intake.MapProposal;
import org.junheng.intake.QuestionnaireBook;
import org.junheng.job.OutputFolder;
import org.junheng.pack.Pack;
import org.junheng.xlsx.Xlsx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intake}: data from workbooks (数据采集). */
@Command(name = "intake", description = "数据采集：发出采集表，读回填好的表。", synopsisHeading = "用法：", commandListHeading = "%n命令：%n",
        mixinStandardHelpOptions = true)
final class IntakeCommand implements Runnable {

    /** Larger than any workbook that people fill in. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int MOST_TITLES = 8;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请写明做什么：new、read、map");
    }

    @Command(name = "new", description = "发出数据采集表（.xlsx）：按申报表的次序，空白的，或者填好已知的。已有的文件不覆盖。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int blank(
            @Option(names = "--county", paramLabel = "名称", description = "县域名称，如清河县") String county,
            @Option(names = "--year", paramLabel = "年", description = "年度，如2026") Integer year,
            @Option(names = "--from", paramLabel = "数据文件", description = "填好这份县域数据（JSON）；名称、年度也用它的") Path from,
            @Option(names = {"-o", "--output"}, paramLabel = "工作簿", required = true, description = "采集表，如数据采集表.xlsx") Path output,
            @Mixin StandardChoice standard) {
        if (from == null && (county == null || year == null)) {
            throw new ParameterException(spec.commandLine(), "请写明--county和--year，或者--from");
        }
        Pack pack = Workplace.pack();
        JsonNode known = from == null ? named(county, year) : known(from);
        if (Files.exists(output)) {
            throw new Faults(new Fault("OUT-040", Place.file(output.toString()), "已有的文件", "还没有的文件名", "已经填了的采集表不覆盖：换个名称，或先移走"));
        }
        var bytes = new ByteArrayOutputStream();
        try {
            Xlsx.write(new QuestionnaireBook(pack, standard.in(pack)).of(known), LocalDate.of(known.path("year").asInt(), 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        write(output, bytes.toByteArray());
        return ExitCode.DONE;
    }

    private static JsonNode named(String county, int year) {
        JsonNode named = JsonNodeFactory.instance.objectNode().put("name", county).put("year", year);
        List<Fault> faults = Counties.check(named.toString(), Map.of());
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return named;
    }

    private static JsonNode known(Path file) {
        String json = Counties.open(file, List.of()).given("").orElseThrow();
        try {
            return JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a file that was read", e);
        }
    }

    @Command(name = "read", description = "读回填好的采集表（.xlsx、.csv），几个文件合成一个县的数据；有错误的不写出，逐处说明表和单元格。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "文件", arity = "1..*", description = "填好的表、教基表（.xlsx、.csv）") List<Path> files,
            @Option(names = "--map", paramLabel = "映射", description = "本单位的表怎样对应县域数据（YAML），可以写几次；用map生成") List<Path> maps,
            @Option(names = {"-o", "--output"}, paramLabel = "数据文件", required = true, description = "县域数据，如清河县.json") Path output) {
        Intake.Taken taken = new Intake(Workplace.pack()).read(files.stream().map(IntakeCommand::source).toList(),
                maps == null ? List.of() : maps.stream().map(IntakeCommand::source).toList());
        taken.notices().forEach(notice -> spec.commandLine().getErr().println("提示：" + notice));
        if (Files.exists(output)) {
            List<String> lost = taken.without(new String(bytes(output), StandardCharsets.UTF_8));
            if (!lost.isEmpty()) {
                throw new Faults(new Fault("OUT-041", Place.file(output.toString()), "已有的文件里有表里没有的内容：" + some(lost), "不会丢失内容的文件名",
                        "换个名称；要留的内容用intake new --from填进采集表；不要的，先移走这个文件"));
            }
        }
        write(output, taken.json().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    @Command(name = "map", description = "给本单位的表拟一份映射（YAML），核对、改好以后用read --map读。不写-o时显示出来；已有的文件不覆盖。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
    int map(
            @Parameters(paramLabel = "文件", description = "本单位的表（.xlsx、.csv）") Path file,
            @Option(names = {"-o", "--output"}, paramLabel = "映射", description = "映射文件，如学校台账.yaml") Path output) {
        if (output != null && Files.exists(output)) {
            throw new Faults(new Fault("OUT-040", Place.file(output.toString()), "已有的文件", "还没有的文件名", "改过的映射不覆盖：换个名称，或先移走"));
        }
        String proposal = new MapProposal(Workplace.pack()).of(source(file));
        if (output == null) {
            spec.commandLine().getOut().print(proposal);
        } else {
            write(output, proposal.getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }

    private static String some(List<String> titles) {
        return String.join("、", titles.subList(0, Math.min(MOST_TITLES, titles.size()))) + (titles.size() > MOST_TITLES ? "等" + titles.size() + "项" : "");
    }

    private void write(Path output, byte[] bytes) {
        spec.commandLine().getOut().println(new OutputFolder(output.toAbsolutePath().getParent()).write(output.getFileName().toString(), bytes));
    }

    private static Intake.Source source(Path file) {
        return new Intake.Source(file.toString(), bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Faults(new Fault("DATA-081", Place.file(file.toString()), "超过64MB的文件", "填好的表", "确认选对了文件"));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Faults(new Fault("DATA-001", Place.file(file.toString()), "读不出的文件", "能读取的文件", "检查文件名和权限"));
        }
    }
}
