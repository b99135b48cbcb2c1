package id.jejak.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.command.reference.BadLine.Fault;
import id.jejak.command.testing.Daftar;
import id.jejak.contract.value.JenisDaftar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not the withdrawn one, though of the later decree | 90,2,0 | 50,2,1",
                "of these the later decree's, though for provinces | 50,1,0 | 90,2,0",
                "of these the one for kabupaten and kota | 50,2,0 | 50,1,0",
                "a known decree's before another's | 90,1,0 | 77,1,0"
            })
    void ofLinesForOneCodeOneIsInForceWhereverItStands(String rule, String stronger, String weaker) {
        String header = "kode,uraian,id_hkm,\"jns_pemda(1=prov,2=kab/kota)\",status_data";
        String kept = "2.08.02,BERLAKU," + stronger;
        String dropped = "2.08.02,LAMA," + weaker;
        ListFile one = read(JenisDaftar.NOMENKLATUR, header, kept, dropped);
        ListFile other = read(JenisDaftar.NOMENKLATUR, header, dropped, kept);

        assertThat(one.duplicates()).containsExactly(new Duplicate("2.08.02", 2, "BERLAKU", 3, "LAMA"));
        assertThat(other.duplicates()).containsExactly(new Duplicate("2.08.02", 3, "BERLAKU", 2, "LAMA"));
        assertThat(one.entries()).as(rule).isEqualTo(other.entries());
        assertThat(one.entries()).extracting(Entry::name).containsExactly("BERLAKU");
    }

    @Test
    void ofEqualLinesTheLastIsInForceAndTwoWritingsAreOneCode() {
        ListFile read = read(
                JenisDaftar.REKENING,
                "level,kode,uraian",
                "sub_rincian_objek,5.1.02.01.01.0052,Makan",
                "6,5.1.02.01.001.00052,Makan rapat");

        assertThat(read.duplicates()).containsExactly(new Duplicate("5.1.02.01.01.0052", 3, "Makan rapat", 2, "Makan"));
        assertThat(read.entries()).hasSize(1);
    }

    @Test
    void everyBadLineIsListed() {
        ListFile read = read(
                JenisDaftar.NOMENKLATUR,
                "level,kode,uraian,jns_pemda,status_data",
                "program,2.08.02,PROGRAM,2,0",
                "program,2.08.3,PROGRAM,2,0",
                "kegiatan,2.08.04,PROGRAM,2,0",
                "program,2.08.05, ,2,0",
                "program,2.08.06,PROGRAM,3,0",
                "program,2.08.07,PROGRAM,2,x",
                "program,2.08.08,PROGRAM,2",
                "program,2.08.09,PROG\u0000RAM,2,0");

        assertThat(read.bad())
                .containsExactly(
                        new BadLine(3, Fault.CODE, "2.08.3"),
                        new BadLine(4, Fault.LEVEL, "kegiatan 2.08.04"),
                        new BadLine(5, Fault.TEXT, "2.08.05"),
                        new BadLine(6, Fault.MARK, "3"),
                        new BadLine(7, Fault.MARK, "x"),
                        new BadLine(8, Fault.FIELDS, "4"),
                        new BadLine(9, Fault.TEXT, "2.08.09"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kode,uraian,warna | COLUMN_UNKNOWN | warna",
                "kode,uraian,kode | COLUMN_UNKNOWN | kode",
                "uraian,level | COLUMN_MISSING | code/kode",
                "kode,level | COLUMN_MISSING | nama/name/nomenklatur/uraian"
            })
    void columnsThatAreNotUnderstoodAreRefused(String header, Fault fault, String value) {
        ListFile read = read(JenisDaftar.REKENING, header, "5,5");

        assertThat(read.bad()).contains(new BadLine(1, fault, value));
    }

    @Test
    void anEmptyFileHasNoColumns() {
        assertThat(read(JenisDaftar.REKENING, "").bad())
                .extracting(BadLine::fault)
                .containsOnly(Fault.COLUMN_MISSING);
    }

    @Test
    void anOpenQuoteIsNoCsv() {
        ListFile read = read(JenisDaftar.REKENING, "kode,uraian", "5,BELANJA", "5.1,\"BELANJA OPERASI");

        assertThat(read.bad()).extracting(BadLine::line).containsExactly(3L);
        assertThat(read.bad()).extracting(BadLine::fault).containsExactly(Fault.SYNTAX);
    }

    @Test
    void anotherEncodingThanUtf8IsFoundLineByLine() throws IOException {
        Path file = Files.createTempFile("daftar", ".csv");
        Files.write(file, "kode,uraian\n5,BELANJA\n5.1,\u00c9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(ListFile.read(file, JenisDaftar.REKENING).bad())
                .extracting(BadLine::line, BadLine::fault)
                .containsExactly(tuple(3L, Fault.ENCODING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFkode;uraian", "Kode;Nama", " CODE ;NAME"})
    void spreadsheetsWriteSemicolonsAndAByteOrderMark(String header) {
        ListFile read = read(JenisDaftar.REKENING, header, "5 1 02;\"Barang; Jasa, dan lain\"", "");

        assertThat(read.bad()).isEmpty();
        assertThat(read.entries()).containsExactly(new Entry("5.1.02", 3, "Barang; Jasa, dan lain", true, "", "", ""));
    }

    private static ListFile read(JenisDaftar kind, String... lines) {
        return ListFile.read(Daftar.file(lines), kind);
    }
}
