package id.jejak.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jejak.contract.command.JejakCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms of the house. */
class RoomsTest {

    private static final JavaClasses JEJAK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("id.jejak");

    @Test
    void theTwoSidesNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.jejak.command..")
                .check(JEJAK);
        noClasses()
                .that()
                .resideInAPackage("id.jejak.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.jejak.query..")
                .check(JEJAK);
    }

    @Test
    void theContractSeesNeitherSide() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.jejak.command..", "id.jejak.query..", "id.jejak.standalone..")
                .check(JEJAK);
    }

    @Test
    void nobodySeesTheStandalone() {
        noClasses()
                .that()
                .resideInAnyPackage("id.jejak.command..", "id.jejak.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.jejak.standalone..")
                .check(JEJAK);
    }

    @Test
    void aTableNeverSeesAnothersTable() {
        slices().matching("id.jejak.query.(tabel*)..")
                .should()
                .notDependOnEachOther()
                .check(JEJAK);
    }

    @Test
    void theTrailSeesNoTableAndNoTableTheTrail() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.query.jejak..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.jejak.query.tabel25..", "id.jejak.query.tabel41..", "id.jejak.query.tabel61..")
                .check(JEJAK);
        noClasses()
                .that()
                .resideInAnyPackage("id.jejak.query.tabel25..", "id.jejak.query.tabel41..", "id.jejak.query.tabel61..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.jejak.query.jejak..")
                .check(JEJAK);
    }

    @Test
    void whatAllProjectionsShareKnowsNoneOfThem() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.query.projection..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<JavaClass>("belong to a table") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getPackageName().startsWith("id.jejak.query.tabel");
                    }
                })
                .check(JEJAK);
    }

    @Test
    void theQuerySideSendsNoCommand() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework.commandhandling..")
                .check(JEJAK);
    }

    /** Nor in any other way than one, which any program has. */
    @Test
    void theQuerySideWritesThroughTheWriteApiOnly() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.query..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JejakCommand.class)
                .check(JEJAK);
        noClasses()
                .that()
                .resideInAPackage("id.jejak.query..")
                .and()
                .resideOutsideOfPackage("id.jejak.query.tulis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web.client..", "java.net.http..")
                .check(JEJAK);
    }

    @Test
    void eventsAndValuesKnowNothingOfSpringOrTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("id.jejak.contract.event..", "id.jejak.contract.value..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "id.jejak.contract.ledger..")
                .check(JEJAK);
    }

    @Test
    void decisionsAndProjectionsHaveNoClock() {
        classes()
                .that()
                .resideInAnyPackage(
                        "id.jejak.command.anggaran..",
                        "id.jejak.command.rencana..",
                        "id.jejak.command.tahunanggaran..",
                        "id.jejak.command.dokumen..",
                        "id.jejak.command.pembayaran..",
                        "id.jejak.command.pemeriksaan..",
                        "id.jejak.query.projection..",
                        "id.jejak.query.jejak..",
                        "id.jejak.query.banding..",
                        "id.jejak.query.belanja..",
                        "id.jejak.query.evaluasi..",
                        "id.jejak.query.indikator..",
                        "id.jejak.query.kinerja..",
                        "id.jejak.query.lra..",
                        "id.jejak.query.lembar..",
                        "id.jejak.query.pemeriksaan..",
                        "id.jejak.query.serapan..",
                        "id.jejak.query.tabel23..",
                        "id.jejak.query.tabel25..",
                        "id.jejak.query.tabel41..",
                        "id.jejak.query.tabel61..",
                        "id.jejak.contract..")
                .should(new NoClock())
                .check(JEJAK);
    }

    /** And a measurement, which fills it past every decision on a database of its own. */
    @Test
    void onlyTheStoreKnowsTheEventTable() throws IOException {
        assertThat(filesNaming("ledger.event"))
                .allMatch(file -> file.contains("contract/ledger/")
                        || file.contains("db/migration/")
                        || file.contains("standalone/bench/"));
    }

    @Test
    void aProjectionNamesItsOwnTablesOnly() throws IOException {
        assertThat(filesNaming("query.jejak_")).allMatch(file -> file.contains("/query/jejak/"));
        assertThat(filesNaming("query.belanja_")).allMatch(file -> file.contains("/belanja/"));
        assertThat(filesNaming("query.kinerja_")).allMatch(file -> file.contains("/kinerja/"));
        assertThat(filesNaming("query.dokumen_anggaran_")).allMatch(file -> file.contains("/banding/"));
        assertThat(filesNaming("query.pemeriksaan_")).allMatch(file -> file.contains("/query/pemeriksaan/"));
        assertThat(filesNaming("query.tabel_4_1_")).allMatch(file -> file.contains("/tabel41/"));
        assertThat(filesNaming("query.tabel_6_1_")).allMatch(file -> file.contains("/tabel61/"));
    }

    /** Main sources, from the project's root, that contain the text. */
    private static List<String> filesNaming(String text) throws IOException {
        List<String> found;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .filter(file -> content(file).contains(text))
                    .map(file -> file.toString().toLowerCase(Locale.ROOT))
                    .toList();
        }
        assertThat(found).as("files that name " + text).isNotEmpty();
        return found;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
