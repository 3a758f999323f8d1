package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.pack.Pack;
import org.junheng.standard.Standard;
import org.junheng.standard.Standards;
import picocli.CommandLine.Option;

/** The standard a user names (选评估标准), for every command that assesses. */
final class StandardChoice {

    @Option(names = "--standard", paramLabel = "标准", defaultValue = Standards.NATIONAL, description = "评估标准的编号，或标准文件（.json）；缺省为${DEFAULT-VALUE}")
    private String name;

    /** Its id or its file, as the user wrote it. */
    String name() {
        return name;
    }

    /** Its id, or its file as it is to be found from any other folder. */
    String whole() {
        Path file = Path.of(name);
        return Files.isRegularFile(file) ? file.toAbsolutePath().normalize().toString() : name;
    }

    Standard in(Pack pack) {
        return Standards.find(pack, name);
    }
}
