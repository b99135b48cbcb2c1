package id.jejak.command.dokumen;

import static id.jejak.command.dokumen.HasilUjiCoba.Kelompok.KEGIATAN;
import static id.jejak.command.dokumen.HasilUjiCoba.Kelompok.PROGRAM;
import static id.jejak.command.dokumen.HasilUjiCoba.Kelompok.REKENING;
import static id.jejak.command.dokumen.HasilUjiCoba.Kelompok.SUB_KEGIATAN;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.ubah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.lampiran.LampiranStore;
import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.command.DokumenAnggaranCommand.Enact;
import id.jejak.contract.command.DokumenAnggaranCommand.Submit;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.TingkatPergeseran;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents from the draft to the force of all their lines, and on trial. */
class PengesahanTest {

    private static final LocalDate MEI = LocalDate.of(2024, 5, 2);
    private static final DokumenId ID = new DokumenId(TAHUN, "a1");

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);
    private final UjiCoba ujiCoba = new UjiCoba(process.axon());

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void everyKindOfDocumentTakesForce() {
        enact(
                "dpa",
                new IsiDokumen.Dpa(
                        dokumen(Jenis.DPA, "D"),
                        MEI,
                        List.of(new IsiDokumen.Pagu(POS, GAJI, DAU, Rupiah.of(100))),
                        List.of()));
        enact(
                "geser",
                new IsiDokumen.Pergeseran(
                        dokumen(Jenis.PERGESERAN, "G"),
                        MEI,
                        TingkatPergeseran.DALAM_SUB_RINCIAN_OBJEK,
                        Pengesah.PA_KPA,
                        List.of(ubah(POS, GAJI, 100, 100)),
                        List.of()));
        enact("ubah", amend(ubah(POS, GAJI, 100, 90)));
        enact(
                "cadang",
                new IsiDokumen.Pencadangan(
                        dokumen(Jenis.PENCADANGAN, "C"),
                        MEI,
                        List.of(new IsiDokumen.Cadangan(POS, GAJI, DAU, Rupiah.of(50)))));
        enact("tutup", new IsiDokumen.Penutupan(dokumen(Jenis.PENUTUPAN, "T"), MEI));
        enact("buka", new IsiDokumen.PembukaanKembali(dokumen(Jenis.PEMBUKAAN_KEMBALI, "B"), MEI));

        assertThat(ledger.list("SELECT metadata->>'dokumen' || ': ' || type FROM ledger.event"
                        + " WHERE aggregate_type = 'Anggaran' ORDER BY position"))
                .containsExactly(
                        "DPA D: anggaran.pagu-set",
                        "DPPA U: anggaran.pagu-set",
                        "PENCADANGAN C: anggaran.cadangan-set",
                        "PENUTUPAN T: anggaran.buku-closed",
                        "PEMBUKAAN_KEMBALI B: anggaran.buku-reopened");
        assertThat(ledger.list("SELECT metadata->>'dokumen' FROM ledger.event"
                        + " WHERE type = 'dokumen-anggaran.drafted' ORDER BY position LIMIT 1"))
                .containsExactly("KONSEP dpa");
    }

    @Test
    void whatIsRefusedInOneLineIsNotEnactedAtAll() {
        process.send(dpa(pagu(POS, GAJI, 100)));
        process.send(new Draft(ID, amend(ubah(POS, GAJI, 100, 90), ubah(POS_LAIN, GAJI, 1, 2)), List.of()));
        process.send(new Submit(ID, 0));
        String before = ledger.value("count(*)");

        refuses("siti", new Enact(ID, 1), Reason.PAGU_BERUBAH);

        assertThat(ledger.value("count(*)")).isEqualTo(before);
        assertThat(ujiCoba.lihat(ID).keadaan().status()).isEqualTo(DokumenAnggaran.Status.DIAJUKAN);
        assertThat(ujiCoba.lihat(ID).versi()).isEqualTo(1);
    }

    @Test
    void theDrafterDoesNotEnact() {
        process.send(dpa(pagu(POS, GAJI, 100)));
        process.send(new Draft(ID, amend(ubah(POS, GAJI, 100, 90)), List.of()));
        process.send(new Submit(ID, 0));

        refuses("budi", new Enact(ID, 1), Reason.PENGESAH_SAMA);
        process.sendAs("siti", new Enact(ID, 1));
        refuses("siti", new Enact(ID, 2), Reason.STATUS_TIDAK_SESUAI);
    }

    @Test
    void aTrialNamesEveryRuleThatWouldBeBrokenAndChangesNothing() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS, KERTAS, 50)));
        process.send(belanja("1", realisasi(POS, GAJI, 80)));
        String before = ledger.value("count(*)");

        HasilUjiCoba hasil = ujiCoba.jalankan(
                TAHUN,
                new IsiDokumen.Pergeseran(
                        dokumen(Jenis.DPA, "DPA/1/2024"),
                        LocalDate.of(2025, 1, 1),
                        TingkatPergeseran.ANTAR_OBJEK,
                        Pengesah.PA_KPA,
                        List.of(ubah(POS, GAJI, 90, 70), ubah(POS, KERTAS, 50, -1), ubah(POS, KERTAS, 50, 50)),
                        List.of()));

        assertThat(hasil.keberatan())
                .extracting(refusal -> refusal.reason() + " " + refusal.field())
                .containsExactlyInAnyOrder(
                        "JENIS_TIDAK_SESUAI dasarHukum.jenis",
                        "NOMOR_TERPAKAI dasarHukum.nomor",
                        "TANGGAL_DI_LUAR_TAHUN berlaku",
                        "PERGESERAN_TIDAK_NOL baris",
                        "BARIS_GANDA baris[2]",
                        "PAGU_BERUBAH baris[0].sebelum",
                        "PAGU_DI_BAWAH_REALISASI baris[0].sesudah",
                        "PAGU_NEGATIF baris[1].sesudah",
                        "PAGU_DI_BAWAH_REALISASI baris[1].sesudah");
        assertThat(ledger.value("count(*)")).isEqualTo(before);
    }

    @Test
    void aTrialSaysWhatTheYearWouldBe() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS, KERTAS, 50), pagu(POS_LAIN, KERTAS, 7)));

        HasilUjiCoba hasil =
                ujiCoba.jalankan(TAHUN, amend(ubah(POS, KERTAS, 50, 40), ubah("2.08.01.2.03.01", KERTAS, 0, 15)));

        assertThat(hasil.keberatan()).isEmpty();
        assertThat(hasil.baris())
                .containsExactly(
                        new HasilUjiCoba.Baris(0, POS, KERTAS, DAU, Rupiah.of(50), Rupiah.of(40)),
                        new HasilUjiCoba.Baris(1, "2.08.01.2.03.01", KERTAS, DAU, Rupiah.ZERO, Rupiah.of(15)));
        assertThat(hasil.jumlah())
                .containsExactly(
                        new HasilUjiCoba.Jumlah(PROGRAM, "2.08.01", Rupiah.of(157), Rupiah.of(162)),
                        new HasilUjiCoba.Jumlah(KEGIATAN, "2.08.01.2.02", Rupiah.of(157), Rupiah.of(147)),
                        new HasilUjiCoba.Jumlah(KEGIATAN, "2.08.01.2.03", Rupiah.ZERO, Rupiah.of(15)),
                        new HasilUjiCoba.Jumlah(SUB_KEGIATAN, POS, Rupiah.of(150), Rupiah.of(140)),
                        new HasilUjiCoba.Jumlah(SUB_KEGIATAN, "2.08.01.2.03.01", Rupiah.ZERO, Rupiah.of(15)),
                        new HasilUjiCoba.Jumlah(REKENING, KERTAS.kode(), Rupiah.of(57), Rupiah.of(62)));
    }

    @Test
    void aTrialSaysWhoHasToApproveAShift() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS, KERTAS, 50)));

        HasilUjiCoba hasil = ujiCoba.jalankan(
                TAHUN,
                new IsiDokumen.Pergeseran(
                        dokumen(Jenis.PERGESERAN, "G"),
                        MEI,
                        TingkatPergeseran.DALAM_SUB_RINCIAN_OBJEK,
                        Pengesah.PA_KPA,
                        List.of(ubah(POS, KERTAS, 50, 40), ubah(POS, new KodeRekening("5.1.02.02.01.0001"), 0, 10)),
                        List.of()));

        assertThat(hasil.tingkat()).contains(TingkatPergeseran.ANTAR_OBJEK);
        assertThat(hasil.pengesahMinimal()).contains(Pengesah.SEKDA);
        assertThat(hasil.keberatan())
                .extracting(Refusal::reason)
                .containsExactly(Reason.TINGKAT_TERLALU_DEKAT, Reason.PENGESAH_TERLALU_RENDAH);
    }

    @Test
    void aTrialOfAnEmptyDocumentInAnUnknownYearIsRefusedLikeTheDocument() {
        HasilUjiCoba hasil = ujiCoba.jalankan(TAHUN, amend());

        assertThat(hasil.keberatan())
                .extracting(Refusal::reason)
                .containsExactly(Reason.BELUM_ADA_DPA, Reason.DOKUMEN_KOSONG);
    }

    @Test
    void attachmentsAreKeptOnceByTheirContent() {
        LampiranStore lampiran = new LampiranStore(database.command());
        byte[] isi = "surat".getBytes(StandardCharsets.UTF_8);

        Sha256 sum = lampiran.keep("application/pdf", isi);

        assertThat(sum).isEqualTo(Sha256.of("surat"));
        assertThat(lampiran.keep("text/plain", isi)).isEqualTo(sum);
        assertThat(lampiran.find(sum)).hasValueSatisfying(found -> {
            assertThat(found.jenisMedia()).isEqualTo("application/pdf");
            assertThat(found.isi().getByteArray()).isEqualTo(isi);
        });
        assertThat(lampiran.find(Sha256.of("lain"))).isEmpty();
        process.send(new Draft(ID, amend(), List.of(sum)));
        refuses(
                "budi",
                new Draft(new DokumenId(TAHUN, "b2"), amend(), List.of(Sha256.of("lain"))),
                Reason.LAMPIRAN_TIDAK_ADA);
    }

    private void enact(String konsep, IsiDokumen isi) {
        DokumenId id = new DokumenId(TAHUN, konsep);
        assertThat(ujiCoba.jalankan(TAHUN, isi).keberatan()).as(konsep).isEmpty();
        process.send(new Draft(id, isi, List.of()));
        process.send(new Submit(id, 0));
        process.sendAs("siti", new Enact(id, 1));
    }

    private static IsiDokumen amend(BarisPerubahan... baris) {
        return new IsiDokumen.Perubahan(
                dokumen(Jenis.DPPA, "U"), MEI, IsiDokumen.Perubahan.Keadaan.BIASA, List.of(baris), List.of());
    }

    private void refuses(String pelaku, JejakCommand command, Reason reason) {
        assertThatThrownBy(() -> process.sendAs(pelaku, command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
