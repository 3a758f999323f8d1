package org.junheng;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house: which room may know which. docs/architecture.md draws the same picture. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.junheng");

    /** What each package may know of the others; a package that is not named here may not exist. */
    private static final Map<String, List<String>> KNOWS = new TreeMap<>(Map.ofEntries(
            Map.entry("fact", List.of()),
            Map.entry("fault", List.of()),
            Map.entry("pack", List.of("fault")),
            Map.entry("document", List.of("fact")),
            Map.entry("county", List.of("fact", "fault")),
            // From the county only the reading of settings.
            Map.entry("calendar", List.of("county", "fault", "pack")),
            Map.entry("meeting", List.of("calendar", "county", "fact", "fault")),
            Map.entry("standard", List.of("county", "fact", "fault", "pack")),
            Map.entry("assessment", List.of("county", "standard", "fact")),
            Map.entry("plan", List.of("assessment", "county", "standard", "fact", "fault", "pack")),
            Map.entry("reconciliation", List.of("assessment", "county", "standard", "fact", "fault", "pack")),
            Map.entry("observation", List.of("assessment", "county", "standard", "fact", "fault", "pack")),
            Map.entry("finding", List.of("observation", "sandbox", "plan", "assessment", "county", "standard", "document", "fact", "fault", "pack")),
            Map.entry("markdown", List.of("document", "fact", "fault")),
            Map.entry("sandbox", List.of("assessment", "county", "document", "markdown", "fact", "fault", "pack")),
            Map.entry("mail", List.of("fault")),
            // Writes a county's documents, and the papers of a ledger and of a meeting.
            Map.entry("draft", List.of("ledger", "meeting", "sandbox", "finding", "plan", "assessment", "reconciliation", "county", "standard", "document", "markdown", "fact", "fault", "pack")),
            Map.entry("font", List.of("fault", "pack")),
            Map.entry("typeset", List.of("document", "font", "fault", "pack")),
            Map.entry("pdf", List.of("document", "typeset", "font")),
            // Within the Word file of a chart is the workbook with its data.
            Map.entry("docx", List.of("document", "typeset", "font", "xlsx", "fault", "pack")),
            Map.entry("xlsx", List.of("fault")),
            // Shares nothing with the writers, whose work it measures.
            Map.entry("inspect", List.of("fault", "pack")),
            Map.entry("trace", List.of("county", "standard", "assessment", "reconciliation", "document", "typeset", "xlsx", "fact", "fault")),
            Map.entry("ledger", List.of("finding", "assessment", "county", "document", "xlsx", "fact", "fault", "pack")),
            Map.entry("table", List.of("finding", "observation", "plan", "assessment", "standard", "county", "document", "font", "pdf", "xlsx", "fact", "fault", "pack")),
            Map.entry("job", List.of(
                    "mail", "calendar", "meeting", "table", "markdown", "county", "standard", "assessment", "reconciliation", "draft", "document", "typeset", "font", "pdf", "docx", "xlsx", "trace", "fault", "pack")),
            // Asks what the fields of the data ask; what the standard lists has rows from the start.
            Map.entry("intake", List.of("county", "standard", "xlsx", "fault", "pack")),
            Map.entry("batch", List.of("meeting", "job", "county", "standard", "draft", "font", "pdf", "docx", "fault", "pack")),
            Map.entry("queue", List.of("batch", "mail", "meeting", "county", "job", "fault", "pack")),
            // Tells how a queue stands, to whoever watches.
            Map.entry("monitor", List.of("queue", "fault")),
            Map.entry("cli", List.of(
                    "monitor", "queue", "mail", "calendar", "meeting", "batch", "intake", "ledger", "table", "xlsx", "county", "standard", "assessment", "reconciliation", "finding", "draft", "document", "markdown", "font", "pdf", "docx", "trace", "job", "inspect", "fact", "fault", "pack"))));

    @Test
    void everyPackageKnowsOnlyThoseBelowIt() {
        assertThat(CODE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(KNOWS.keySet().stream().map(name -> "org.junheng." + name).toList());
        KNOWS.forEach((name, known) -> {
            String[] allowed = Stream.concat(Stream.of(name), known.stream()).map(each -> "org.junheng." + each).toArray(String[]::new);
            noClasses().that().resideInAPackage("org.junheng." + name)
                    .should().dependOnClassesThat(resideInAPackage("org.junheng..").and(not(resideInAnyPackage(allowed))))
                    .check(CODE);
        });
        slices().matching("org.junheng.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void outputsKnowNoClockNoPlaceAndNoChance() {
        noClasses().that().resideOutsideOfPackage("org.junheng.font..").should().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.util.Locale.class, "getDefault")
                .orShould().callMethod(java.util.TimeZone.class, "getDefault")
                .orShould().callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould().callMethod(Math.class, "random")
                .orShould().callMethod(java.util.UUID.class, "randomUUID")
                .orShould().callConstructor(java.util.Random.class)
                .orShould().callConstructor(java.util.Date.class)
                .check(CODE);
    }

    @Test
    void aNameSaysWhatAThingIs() {
        for (String empty : List.of("Util", "Utils", "Helper", "Manager", "Impl", "Processor", "Info")) {
            noClasses().should().haveSimpleNameEndingWith(empty).check(CODE);
        }
    }

    /** Libraries stay in the rooms that are built around them; a typeface carries what the PDF writer embeds. */
    @Test
    void eachLibraryHasItsRoom() {
        // PDFBox reads finished PDFs, and puts a fixed date into those of JasperReports.
        Map<String, List<String>> rooms = Map.ofEntries(
                Map.entry("freemarker", List.of("sandbox", "draft")), Map.entry("com.cronutils", List.of("meeting")), Map.entry("org.commonmark", List.of("markdown")),
                Map.entry("com.networknt", List.of("county", "pack")), Map.entry("picocli", List.of("cli")), Map.entry("org.apache.poi", List.of("xlsx")),
                Map.entry("org.apache.pdfbox", List.of("inspect", "table")), Map.entry("net.sf.jasperreports", List.of("table")), Map.entry("jakarta.mail", List.of("mail")),
                Map.entry("com.lowagie", List.of("pdf", "font", "typeset")), Map.entry("com.github.kagkarlsson", List.of("queue")), Map.entry("com.zaxxer", List.of("queue")),
                Map.entry("io.micrometer", List.of("monitor")), Map.entry("io.prometheus", List.of("monitor")), Map.entry("com.sun.net.httpserver", List.of("monitor")));
        rooms.forEach((library, names) -> noClasses()
                .that().resideOutsideOfPackages(names.stream().map(name -> "org.junheng." + name).toArray(String[]::new))
                .should().dependOnClassesThat().resideInAPackage(library + "..").check(CODE));
    }
}
