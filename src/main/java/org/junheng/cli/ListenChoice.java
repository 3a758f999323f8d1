package org.junheng.cli;

import java.util.Optional;
import org.junheng.fault.Faults;
import org.junheng.monitor.Address;
import org.junheng.monitor.Monitor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a station can be asked how it is (选监测的地址). */
final class ListenChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private Optional<Address> named = Optional.empty();

    @Option(names = "--listen", paramLabel = "[地址:]端口",
            description = "监测的地址，可以取/health、/metrics；缺省为127.0.0.1:9464，只有本机取得到，被占用时不监测")
    void name(String words) {
        named = Optional.of(Address.of(words).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "--listen不认识“" + words + "”，应为[地址:]端口，如" + Address.LOCAL)));
    }

    /** Listens. Two stations on one machine need no option: the second does without, which is a fault only where somebody asked for it. */
    void open(Monitor monitor) {
        try {
            monitor.listen(named.orElse(Address.LOCAL));
        } catch (Faults faults) {
            if (named.isPresent()) {
                throw faults;
            }
            spec.commandLine().getErr().println("监听不了" + Address.LOCAL + "，多半是本机已有一个工作站；这个工作站不监测，要监测的用--listen另写一个端口。");
        }
    }
}
