package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.batch.Setting;
import org.junheng.docx.Profile;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.job.Format;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.standard.Standard;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which documents are made, and how (成文要求), for every command that makes those of counties. */
final class MakingChoice {

    @Option(names = "--kind", paramLabel = "文种", split = ",", defaultValue = KindChoice.ALL, description = "文种编号或名称，可写多个；缺省为全部（all）")
    private List<String> kinds;

    @Option(names = "--format", paramLabel = "格式", split = ",", defaultValue = "docx,pdf", description = "docx、pdf；缺省两种都生成")
    private Set<Format> formats;

    @Mixin
    private ArchiveChoice archive;

    @Mixin
    private WordChoice word;

    @Mixin
    private StandardChoice standard;

    @Option(names = "--bureau", paramLabel = "文件", description = "本单位的常用设置；缺省为数据文件旁的bureau.yaml")
    private Path bureau;

    /** The kinds, in the order of the pack. */
    List<Kind> kinds(Pack pack, CommandLine command) {
        return KindChoice.all(Kinds.read(pack), kinds, command);
    }

    Set<Format> formats() {
        return formats;
    }

    Conformance conformance() {
        return archive.conformance();
    }

    Profile profile() {
        return word.profile();
    }

    Standard standard(Pack pack) {
        return standard.in(pack);
    }

    /** The standard's id or its file, as the user wrote it. */
    String standardName() {
        return standard.name();
    }

    /** The same, to be found from any other folder. */
    String wholeStandardName() {
        return standard.whole();
    }

    /** The bureau's settings that were named; empty for those beside each file. */
    Optional<Path> bureau() {
        return Optional.ofNullable(bureau);
    }

    /** What workers are told. */
    Setting setting(String out, String standardName) {
        return new Setting(out, standardName, formats, conformance(), profile());
    }
}
