package org.crossread;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds the border table: a package uses what its row names and nothing else.
class LayersTest {

    private static final String ROOT = "org.crossread";

    /// What each package may use, itself aside.
    private static final Map<String, Set<String>> TABLE =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("l10n", Set.of()),
                    Map.entry("kept", Set.of()),
                    Map.entry("segment", Set.of("model")),
                    Map.entry("read", Set.of("model", "segment")),
                    Map.entry("encode", Set.of()),
                    Map.entry("quote", Set.of("model")),
                    Map.entry("align", Set.of("model", "encode")),
                    Map.entry("link", Set.of("model", "encode")),
                    Map.entry("compare", Set.of("model", "quote", "align", "link", "encode")),
                    Map.entry("archive", Set.of("model", "segment", "read", "quote")),
                    Map.entry("export", Set.of("model", "l10n", "archive")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "model", "l10n", "read", "compare", "archive", "export",
                                    "kept")),
                    Map.entry("ui", Set.of("model", "l10n", "read", "compare", "export", "kept")));

    /// Libraries that only the packages named, with a blank between them, may use.
    private static final Map<String, String> OWNERS =
            Map.of(
                    "javafx", "ui",
                    "org.controlsfx", "ui",
                    "com.github.difflib", "align",
                    "ai.onnxruntime", "encode",
                    "org.mozilla.universalchardet", "read",
                    "org.commonmark", "read ui.help",
                    "org.apache.james", "read",
                    "com.rtfparserkit", "read",
                    "picocli", "cli");

    private static final String STEMMER = "(Porter)?Stemmer";

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @Test
    void everyPackageUsesOnlyWhatItsRowNames() {
        TABLE.forEach((name, allowed) -> border(name, allowed).check(PROGRAM));
    }

    @Test
    void aLibraryWithOwnersIsUsedByNoOtherPackage() {
        OWNERS.forEach((library, owners) -> ownership(library, owners).check(PROGRAM));
    }

    /// The packed program holds no other part of that library.
    @Test
    void ofOpenNlpOnlyTheStemmerIsUsed() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "are another part of OpenNLP",
                                used ->
                                        used.getPackageName().startsWith("opennlp")
                                                && !used.getSimpleName().matches(STEMMER)))
                .check(PROGRAM);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    /// What the window shows, its small controls and its keys are there before any view is.
    @Test
    void thePartsOfTheWindowKnowNoView() {
        slices().matching(ROOT + ".ui.(*)..").should().beFreeOfCycles().check(PROGRAM);
        for (String part : Set.of("finding", "control", "keys", "page")) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".ui." + part + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + ".ui")
                    .check(PROGRAM);
        }
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + ".ui.finding..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(PROGRAM);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> found =
                PROGRAM.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT + "."))
                        .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(TABLE.keySet()), found);
    }

    @Test
    void aCrossedBorderIsSeen() {
        JavaClasses crossing =
                new ClassFileImporter().importClasses(org.crossread.model.BorderCrossing.class);
        AssertionError error =
                assertThrows(AssertionError.class, () -> border("model", Set.of()).check(crossing));
        assertTrue(error.getMessage().contains("org.crossread.l10n.Messages"), error.getMessage());
        assertThrows(AssertionError.class, () -> ownership("javafx", "ui").check(crossing));
    }

    private static ArchRule border(String name, Set<String> allowed) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "belong to a package its row does not name",
                                used -> crosses(used.getPackageName(), name, allowed)))
                .allowEmptyShould(true);
    }

    private static boolean crosses(String used, String name, Set<String> allowed) {
        if (!used.equals(ROOT) && !used.startsWith(ROOT + ".")) {
            return false;
        }
        String top = used.equals(ROOT) ? "" : used.substring(ROOT.length() + 1).split("\\.")[0];
        return !top.equals(name) && !allowed.contains(top);
    }

    private static ArchRule ownership(String library, String owners) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(owners.split(" "))
                                .map(owner -> ROOT + "." + owner + "..")
                                .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true);
    }
}
