package id.jejak.command.tahunanggaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JangkauanTest {

    /** From where, to where, and how far that is. */
    @ParameterizedTest
    @CsvSource({
        "2.08.01.2.02.01 5.1.02.01.01.0024 1.1, 2.08.01.2.02.01 5.1.02.01.01.0024 1.2, DALAM_SUB_RINCIAN_OBJEK",
        "2.08.01.2.02.01 5.1.02.01.01.0024, 2.08.01.2.02.01 5.1.02.01.01.0025, ANTAR_SUB_RINCIAN_OBJEK",
        "2.08.01.2.02.01 5.1.02.01.01.0024, 2.08.01.2.02.01 5.1.02.01.02.0024, ANTAR_RINCIAN_OBJEK",
        "2.08.01.2.02.01 5.1.02.01.01.0024, 2.08.01.2.02.01 5.1.02.02.01.0024, ANTAR_OBJEK",
        "2.08.01.2.02.01 5.1.02.01.01.0024, 2.08.01.2.02.01 5.1.01.01.01.0024, ANTAR_JENIS",
        "2.08.01.2.02.01 5.1.02.01.01.0024, 2.08.01.2.02.01 5.2.02.01.01.0024, ANTAR_KELOMPOK",
        "2.08.01.2.02.01 5.1.02.01.01.0024, 2.08.01.2.02.02 5.1.02.01.01.0024, ANTAR_SUB_KEGIATAN",
        "2.08.01.2.02.01 5.1.02.01.01.0024, 2.08.01.2.03.01 5.1.02.01.01.0024, ANTAR_KEGIATAN",
        "2.08.01.2.02.01 5.1.02.01.01.0024, 2.08.02.2.02.01 5.1.02.01.01.0024, ANTAR_PROGRAM",
        "2.08.01.2.02 5.2.2.01.01, 2.08.01.2.02 5.2.2.01.02, ANTAR_RINCIAN_OBJEK",
        "2.08.01.2.02 5.2.2.01.01, 2.08.01.2.02 5.2.2.03.01, ANTAR_OBJEK",
        "2.08.01.2.02 5.2.2.01.01, 2.08.01.2.02 5.2.3.01.01, ANTAR_JENIS",
        "1.11.1.11.01.15.03 5.2.2.01.01, 1.11.1.11.01.15.03 5.2.2.01.04, ANTAR_RINCIAN_OBJEK",
        "1.11.1.11.01.15.03 5.2.2.01.01, 1.11.1.11.01.15.04 5.2.2.01.01, ANTAR_KEGIATAN",
        "1.11.1.11.01.15.03 5.2.2.01.01, 1.11.1.11.01.16.03 5.2.2.01.01, ANTAR_PROGRAM",
        "RINGKASAN 5.2.2, RINGKASAN 5.2.3, ANTAR_JENIS",
        "RINGKASAN 5.2.2, 2.08.01.2.02 5.2.2, ANTAR_PROGRAM",
    })
    void reachesAsFarAsMoneyMoves(String from, String to, TingkatPergeseran tingkat) {
        assertThat(Jangkauan.dari(List.of(line(from, 100, 70), line(to, 5, 35))))
                .isEqualTo(tingkat);
    }

    @Test
    void manySmallShiftsReachAsFarAsTheFarthest() {
        assertThat(Jangkauan.dari(Stream.of(
                                line("2.08.01.2.02.01 5.1.02.01.01.0024", 10, 0),
                                line("2.08.01.2.02.01 5.1.02.01.01.0025", 0, 10),
                                line("2.08.01.2.02.02 5.1.02.01.01.0024", 10, 0),
                                line("2.08.01.2.02.02 5.1.02.02.01.0001", 0, 10))
                        .toList()))
                .isEqualTo(TingkatPergeseran.ANTAR_OBJEK);
    }

    @Test
    void wherePlacesEvenOutByThemselvesNothingMovesBetweenThem() {
        assertThat(Jangkauan.dari(List.of(
                        line("2.08.01.2.02.01 5.1.02.01.01.0024", 10, 0),
                        line("2.08.01.2.02.01 5.1.02.01.01.0025", 0, 10),
                        line("2.08.02.2.02.02 5.1.02.01.01.0024", 5, 5))))
                .isEqualTo(TingkatPergeseran.ANTAR_SUB_RINCIAN_OBJEK);
    }

    @Test
    void theSumIsWhatTheWholeGains() {
        assertThat(Jangkauan.jumlah(List.of(line("RINGKASAN 5.2.2", 10, 7), line("RINGKASAN 5.2.3", 0, 4))))
                .isEqualTo(Rupiah.of(1));
    }

    private static BarisPerubahan line(String place, long before, long after) {
        String[] parts = place.split(" ", -1);
        SumberDana source = parts.length > 2 ? new SumberDana(parts[2]) : SumberDana.TIDAK_DIRINCI;
        return new BarisPerubahan(parts[0], new KodeRekening(parts[1]), source, Rupiah.of(before), Rupiah.of(after));
    }
}
