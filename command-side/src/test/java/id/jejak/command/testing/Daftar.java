package id.jejak.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.reference.ImportReport;
import id.jejak.command.reference.ListDescription;
import id.jejak.command.reference.ListImport;
import id.jejak.command.reference.SuccessorImport;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.JenisDaftar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Reference lists to test with, imported from files as anybody would. */
public record Daftar(TestDatabase database) {

    /** A list of this kind that is in force from a year on. */
    public static ListDescription from(int year, JenisDaftar kind, String name) {
        return new ListDescription(kind, name, name, LocalDate.of(year, 1, 1), Optional.empty());
    }

    /** The report on a file of these lines, whatever it says. */
    public ImportReport report(ListDescription list, String... lines) {
        return report(list, file(lines));
    }

    public ImportReport report(ListDescription list, Path file) {
        return new ListImport(database.command()).run(list, file);
    }

    /** Imports lines that are all good under the columns {@code kode} and {@code uraian}. */
    public void add(ListDescription list, String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = "kode,uraian";
        System.arraycopy(lines, 0, all, 1, lines.length);
        assertThat(report(list, all).bad()).isEmpty();
    }

    public SuccessorImport.Report successors(JenisDaftar kind, String from, String to, String... lines) {
        return new SuccessorImport(database.command()).run(kind, from, to, file(lines));
    }

    public static Path file(String... lines) {
        try {
            Path file = Files.createTempFile("daftar", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, String.join("\r\n", lines) + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
