package id.jejak.command.impor;

import static id.jejak.command.impor.BerkasContoh.REALISASI;
import static id.jejak.command.impor.BerkasContoh.csv;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.impor.berkas.IsiBaris;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Contoh;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Realizations of a file that are owed under contracts. */
class KontrakTest {

    private static final LocalDate TANGGAL = LocalDate.of(2024, 3, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);

    @Test
    void whatIsOwedUnderAContractDrawsOnItAndAReversedBatchGivesItBack() {
        try (CommandParts side = CommandParts.on(database)) {
            side.send(dpa(pagu(POS, GAJI, 1_000), pagu(POS_LAIN, KERTAS, 1_000)));
            side.send(new CommitPagu(
                    TAHUN, "K/1", TANGGAL, List.of(new CommitPagu.Baris(POS, GAJI, DAU, Rupiah.ZERO, Rupiah.of(900)))));
            Impor impor = ImporContoh.impor(side);

            UUID id = ImporContoh.terima(
                    side,
                    Contoh.TAHUN.tahun(),
                    csv(
                            REALISASI + ";No. Kontrak",
                            /* 2 */ row("A/1", POS, GAJI, 600, "K/1"),
                            /* 3 */ row("A/2", POS, GAJI, 400, "K/1"),
                            /* 4 */ row("A/3", POS, GAJI, 300, "K/1"),
                            /* 5 */ row("A/3", POS_LAIN, KERTAS, 1, "K/1"),
                            /* 6 */ row("A/4", POS, GAJI, 300, "K/1"),
                            /* 7 */ row("A/5", POS, GAJI, 100, ""),
                            /* 8 */ row("A/6", POS, GAJI, 1, ""),
                            /* 9 */ row("A/7", POS_LAIN, KERTAS, 1, "K/1"),
                            /* 10 */ row("A/7", POS, GAJI, 1, "")));

            assertThat(ImporContoh.verdicts(side, id))
                    .containsExactly(
                            "2 SIAP",
                            "3 MELAMPAUI_PAGU",
                            "4 TERTAHAN",
                            "5 MELAMPAUI_PAGU",
                            "6 SIAP",
                            "7 SIAP",
                            "8 MELAMPAUI_PAGU",
                            "9 TERTAHAN",
                            "10 NOMOR_BUKTI_BENTROK");

            impor.bukukan(ImporContoh.BENDAHARA, id, true);
            impor.kerjakan(id, () -> false);
            assertThat(draws()).containsExactly("600", "300");

            impor.balik(
                    ImporContoh.BENDAHARA,
                    id,
                    new DokumenPengembalian(DokumenPengembalian.Jenis.KOREKSI, "KOR/1", LocalDate.of(2024, 4, 1)));
            impor.kerjakan(id, () -> false);
            assertThat(impor.lihat(id).dibalik()).contains(Rupiah.of(1_000));
            side.send(new PostRealisasi(TAHUN, Contoh.sp2d("B/1"), "Uji", List.of(realisasi(POS, GAJI, 900)), "K/1"));
            assertThat(draws()).containsExactly("600", "300", "900");
        }
    }

    @Test
    void aRowKeptBeforeRowsNamedContractsNamesNone() {
        IsiBaris kept = Json.isi(
                JenisImpor.REALISASI,
                "{\"skpd\":null,\"tahun\":null,\"bukti\":{\"jenis\":\"SP2D_LS\",\"nomor\":\"1\",\"tanggal\":\"2024-03-01\"},"
                        + "\"pos\":\"" + POS + "\",\"rekening\":\"" + GAJI.kode()
                        + "\",\"sumberDana\":\"1.2.01\",\"jumlah\":\"1\",\"uraian\":\"\"}");

        assertThat(((IsiBaris.Realisasi) kept).kontrak()).isEmpty();
    }

    private static String row(String nomor, String pos, KodeRekening rekening, int jumlah, String kontrak) {
        return BerkasContoh.sp2d(nomor, pos, rekening.kode(), Integer.toString(jumlah)) + ";" + kontrak;
    }

    private List<String> draws() {
        return ledger.list("SELECT payload->>'jumlah' FROM ledger.event WHERE type = 'anggaran.komitmen-drawn'"
                + " ORDER BY position");
    }
}
