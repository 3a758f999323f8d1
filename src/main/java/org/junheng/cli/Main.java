package org.junheng.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junheng.fault.Faults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line (命令行入口). Exit codes: 0 done, 2 usage, 3 input, 4 template, 5 output, 6 a breach found. */
@Command(
        name = "junheng",
        description = "均衡文书：由县域义务教育优质均衡评估数据生成公文（Word、PDF）。",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "命令",
        synopsisHeading = "用法：",
        commandListHeading = "%n命令：%n",
        optionListHeading = "%n选项：%n",
        footerHeading = "%n退出码：%n",
        footer = {"  0 完成   2 用法有误   3 数据有误   4 模板有误   5 输出有误   6 检查不合格"},
        resourceBundle = "org.junheng.cli.Help")
public final class Main implements Callable<Integer> {

    private static final List<Class<?>> COMMANDS = List.of(
            GenerateCommand.class,
            BatchCommand.class,
            SubmitCommand.class,
            ServeCommand.class,
            StatusCommand.class,
            RetryCommand.class,
            CancelCommand.class,
            TablesCommand.class,
            BindCommand.class,
            LedgerCommand.class,
            MeetingsCommand.class,
            IntakeCommand.class,
            ValidateCommand.class,
            FreezeCommand.class,
            AssessCommand.class,
            SimulateCommand.class,
            ExplainCommand.class,
            DraftCommand.class,
            TypesetCommand.class,
            InspectCommand.class,
            KindsCommand.class,
            StandardsCommand.class,
            RulesCommand.class,
            FontsCommand.class,
            DemoCommand.class,
            WorkerCommand.class);

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Without a command there is nothing to do but to show the usage. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        Charset charset = charset(System.getProperty("stdout.encoding"));
        var out = new PrintWriter(System.out, true, charset);
        var err = new PrintWriter(System.err, true, charset);
        System.exit(run(out, err, args));
    }

    /** The charset asked for, if Chinese can be written in it; else UTF-8: a console that is left to itself may take question marks. */
    private static Charset charset(String name) {
        try {
            Charset named = Charset.forName(name == null ? "" : name);
            return named.canEncode() && named.newEncoder().canEncode('县') ? named : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Runs the command with the given streams; for tests and embedders. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        if (args.length == 1 && args[0].equals("--version")) {
            // not worth the time that it takes to build a command line
            out.println(Version.words());
            return ExitCode.DONE;
        }
        List<Class<?>> named = COMMANDS.stream().filter(command -> args.length > 0 && name(command).equals(args[0])).toList();
        if (named.isEmpty() && Dropped.is(args)) {
            return Dropped.commands(args).stream().mapToInt(commands -> inTurn(out, err, commands)).max().orElseThrow();
        }
        CommandLine line = new CommandLine(new Main());
        // Each takes time to build: all of them are for the usage, and for hints.
        (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command.getErr()))
                .setParameterExceptionHandler(Main::misused)
                .execute(args);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static int inTurn(PrintWriter out, PrintWriter err, List<String[]> commands) {
        return commands.stream().mapToInt(command -> run(out, err, command)).filter(code -> code != ExitCode.DONE).findFirst().orElse(ExitCode.DONE);
    }

    private static int misused(CommandLine.ParameterException misuse, String[] args) {
        CommandLine command = misuse.getCommandLine();
        command.getErr().println("用法有误：" + Misuse.inChinese(misuse));
        command.getErr().println("查看用法：" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int report(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof Faults faults) {
            return ExitCode.report(faults, err);
        }
        throw failure;
    }

    /** The version from the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {words()};
        }

        private static String words() {
            String version = Main.class.getPackage().getImplementationVersion();
            return "junheng " + (version == null ? "（未打包）" : version);
        }
    }
}
