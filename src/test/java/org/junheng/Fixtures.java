package org.junheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Bureau;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.draft.Drafter;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.draft.Material;
import org.junheng.pack.Pack;
import org.junheng.reconciliation.Reconciliation;
import org.junheng.standard.Standards;

/** The counties of {@code fixtures/counties} and what the program makes of them. */
public final class Fixtures {

    private static final Path COUNTIES = Path.of("fixtures/counties");
    private static final Path TEMPLATES = Path.of("templates");
    private static final Assessor ASSESSOR = Assessor.with(Standards.read(Pack.builtIn(), Standards.NATIONAL));
    private static final Drafter DRAFTER = Drafter.with(Pack.builtIn());

    private Fixtures() {}

    /** One finished draft. */
    public record Draft(Path file, County county, Kind kind, Document document) {
        @Override
        public String toString() {
            return name(file) + " " + kind.name();
        }
    }

    /** The files, sorted. */
    public static List<Path> files() {
        try (var files = Files.list(COUNTIES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending. */
    public static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    public static Assessment assess(County county) {
        return ASSESSOR.assess(county);
    }

    public static Kind kind(String id) {
        return Kinds.find(Kinds.read(Pack.builtIn()), id).orElseThrow();
    }

    /** The draft of a kind from a county's data. */
    public static Document draft(Kind kind, County county) {
        Assessment assessment = assess(county);
        return DRAFTER.draft(kind, DRAFTER.material(assessment, Reconciliation.with(Pack.builtIn()).of(assessment)), Bureau.NONE);
    }

    /** The draft of a kind of a pack, from data that nobody checked for contradictions. */
    public static Document draft(Pack pack, Kind kind, Assessment assessment, Bureau bureau) {
        Drafter drafter = Drafter.with(pack);
        return drafter.draft(kind, drafter.material(assessment, List.of()), bureau);
    }

    /** The draft of the research report from a county's data as JSON. */
    public static Document report(String json) {
        return draft(kind("investigation-report"), Counties.read(json, "a.json"));
    }

    /** Copies into a pack of a test what every draft needs of the program's own: words, rules, the ways of a plan. */
    public static void copyWhatEveryDraftNeeds(Path folder) throws IOException {
        copy(folder, Fixtures::neededByEveryDraft);
    }

    private static void copy(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
                Path copy = folder.resolve(TEMPLATES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The program's own templates with other rules, so that a test of a document does not test the rules. */
    public static Pack packWith(String rules, Path folder) throws IOException {
        copy(folder, file -> true);
        Files.writeString(folder.resolve("findings/rules.yaml"), "- own.yaml\n");
        Files.writeString(folder.resolve("findings/own.yaml"), rules);
        return Pack.at(folder);
    }

    private static boolean neededByEveryDraft(Path file) {
        return file.startsWith(TEMPLATES.resolve("findings")) || List.of("ways.yaml", "wording.yaml").contains(file.getFileName().toString());
    }

    /** Those that keep to the rows of GB/T 9704-2012: a single page ruled into bands (一页通) does not. */
    public static List<Draft> onTheGrid() {
        return drafts().stream().filter(draft -> !draft.document().head().form().equals(Head.ONE_PAGE)).toList();
    }

    /** Every kind of every county that has the data for it; drafted once. */
    public static List<Draft> drafts() {
        return Once.DRAFTS;
    }

    private static final class Once {
        static final List<Draft> DRAFTS = files().stream().flatMap(file -> {
            County county = Counties.read(file);
            Assessment assessment = assess(county);
            Material material = DRAFTER.material(assessment, Reconciliation.with(Pack.builtIn()).of(assessment));
            return Kinds.read(Pack.builtIn()).stream().filter(kind -> DRAFTER.hasData(kind, county))
                    .map(kind -> new Draft(file, county, kind, DRAFTER.draft(kind, material, Bureau.NONE)));
        }).toList();
    }
}
