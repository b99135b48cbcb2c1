package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.DPA;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.dppa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.pergeseran;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.ubah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Daftar;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents whose codes are, or are not, in the lists in force. */
class KodeCheckTest {

    private static final DasarHukum RENSTRA = dokumen(DasarHukum.Jenis.RENSTRA, "RENSTRA/1");

    private static final RenstraId PLAN = new RenstraId(SKPD, new Periode(2021, 2026));

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);
    private final Daftar daftar = new Daftar(database);

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void anAccountThatIsNotInTheListIsRefusedWithTheNearest() {
        daftar.add(
                Daftar.from(2021, JenisDaftar.REKENING, "Permendagri 90/2019"),
                "5.1.01.01.01.0001,Gaji Pokok",
                "5.1.02.01.01.0025,Kertas dan Cover");

        refuses(
                dpa(pagu(POS, GAJI, 1), pagu(POS, KERTAS, 1)),
                "baris[1].rekening",
                KERTAS.kode(),
                "Permendagri 90/2019",
                "5.1.02.01.01.0025 (Kertas dan Cover); 5.1.01.01.01.0001 (Gaji Pokok)");
        process.send(dpa(pagu(POS, GAJI, 1)));
    }

    @Test
    void aPlaceAndAFundingSourceAreAskedForToo() {
        daftar.add(Daftar.from(2024, JenisDaftar.NOMENKLATUR, "Kepmendagri 900"), "2.08.01.2.02.0001,Gaji");
        refuses(dpa(pagu(POS, GAJI, 1)), "baris[0].pos", POS, "Kepmendagri 900", "2.08.01.2.02.0001 (Gaji)");

        daftar.add(Daftar.from(2024, JenisDaftar.SUMBER_DANA, "Sumber"), "1.1,PAD");
        refuses(dpa(pagu("2.08.01.2.02.0001", GAJI, 1)), "baris[0].sumberDana", DAU.kode(), "Sumber", "–");
    }

    @Test
    void aShiftAndAnAmendmentAreAskedForTheLinesThatTheyMake() {
        process.send(dpa(pagu(POS, GAJI, 10), pagu(POS, KERTAS, 10)));
        daftar.add(Daftar.from(2024, JenisDaftar.REKENING, "Daftar"), "5.1.01.01.01.0001,Gaji Pokok");
        BarisPerubahan[] lines = {ubah(POS, KERTAS, 10, 9), ubah(POS, new KodeRekening("5.1.02.01.01.0025"), 0, 1)};

        assertThatThrownBy(() -> process.send(pergeseran("P/1", lines))).hasMessageContaining("baris[1].rekening");
        assertThatThrownBy(() -> process.send(dppa("D/1", lines))).hasMessageContaining("baris[1].rekening");
        assertThat(new UjiCoba(process.axon())
                        .jalankan(
                                TAHUN,
                                new IsiDokumen.Perubahan(
                                        dokumen(DasarHukum.Jenis.DPPA, "D/1"),
                                        AWAL_TAHUN,
                                        IsiDokumen.Perubahan.Keadaan.BIASA,
                                        List.of(lines),
                                        List.of()))
                        .keberatan())
                .extracting(Refusal::reason)
                .containsExactly(Reason.KODE_TIDAK_DIKENAL);

        process.send(new AmendAnggaran(
                TAHUN,
                dokumen(DasarHukum.Jenis.DPPA, "D/1"),
                AWAL_TAHUN,
                false,
                List.of(lines),
                List.of(new KodeLuarDaftar(JenisDaftar.REKENING, "5.1.02.01.01.0025", "Daftar belum lengkap"))));
        assertThat(ledger.value("count(*) FILTER (WHERE type = 'tahun-anggaran.kode-admitted')"))
                .isEqualTo("1");
    }

    @Test
    void whatHasNoCodeIsNotAskedForNorIsAYearBeforeTheLists() {
        daftar.add(Daftar.from(2024, JenisDaftar.NOMENKLATUR, "N"), "1,U");
        daftar.add(Daftar.from(2024, JenisDaftar.SUMBER_DANA, "S"), "1,U");
        daftar.add(Daftar.from(2025, JenisDaftar.REKENING, "R"), "1,U");

        process.send(dpa(new EnactAnggaran.Baris(
                AnggaranId.RINGKASAN, new KodeRekening("5.2.1"), SumberDana.TIDAK_DIRINCI, Rupiah.of(1))));

        assertThat(ledger.value("count(*)")).isEqualTo("2");
    }

    @Test
    void anAdmittedCodeIsOnRecordWithTheListThatLacksItAndWhoAndWhy() {
        daftar.add(Daftar.from(2021, JenisDaftar.REKENING, "Permendagri 90/2019"), "5.1.01.01.01.0001,Gaji Pokok");
        KodeLuarDaftar kertas =
                new KodeLuarDaftar(JenisDaftar.REKENING, "5 1.02.01.001.00024", " Menunggu pemutakhiran ");
        KodeLuarDaftar notNeeded = new KodeLuarDaftar(JenisDaftar.REKENING, GAJI.kode(), "Tidak perlu");

        process.send(new EnactAnggaran(
                TAHUN,
                DPA,
                AWAL_TAHUN,
                List.of(pagu(POS, GAJI, 1), pagu(POS, KERTAS, 1), pagu("2.08.01.2.02.02", KERTAS, 1)),
                List.of(kertas, notNeeded)));

        assertThat(ledger.list("SELECT payload FROM ledger.event WHERE type = 'tahun-anggaran.kode-admitted'"))
                .containsExactly("{\"id\":\"" + TAHUN + "\",\"jenis\":\"REKENING\",\"kode\":\"" + KERTAS.kode()
                        + "\",\"daftar\":\"Permendagri 90/2019\",\"alasan\":\"Menunggu pemutakhiran\"}");
        assertThat(ledger.list("SELECT (metadata->>'pelaku') || (metadata->>'dokumen') FROM ledger.event"
                        + " WHERE type = 'tahun-anggaran.kode-admitted'"))
                .containsExactly("budiDPA " + DPA.nomor());
        assertThat(ledger.value("count(DISTINCT xid)")).isEqualTo("1");
        assertThat(ledger.value("count(*)")).isEqualTo("5");
    }

    @Test
    void aDocumentThatIsRefusedAfterAllAdmitsNothing() {
        daftar.add(Daftar.from(2021, JenisDaftar.REKENING, "R"), "5.1.01.01.01.0001,Gaji Pokok");
        KodeLuarDaftar kertas = new KodeLuarDaftar(JenisDaftar.REKENING, KERTAS.kode(), "Alasan");

        assertThatThrownBy(() -> process.send(
                        new EnactAnggaran(TAHUN, DPA, AWAL_TAHUN, List.of(pagu(POS, KERTAS, -1)), List.of(kertas))))
                .isInstanceOf(Refusal.class);

        assertThat(ledger.value("count(*)")).isEqualTo("0");
    }

    @Test
    void aPlansNodesAreAskedForButNotItsGoals() {
        daftar.add(
                Daftar.from(2021, JenisDaftar.NOMENKLATUR, "Kepmendagri 900"),
                "2.08,BIDANG",
                "X.XX.01,PENUNJANG",
                "2.08.02.2.09,Nama");

        refuses(
                renstra(List.of(), "T1", "2.08.01", "2.08.01.2.02"),
                "nodes[2].kode",
                "2.08.01.2.02",
                "Kepmendagri 900",
                "2.08.02.2.09 (Nama)");
        process.send(renstra(
                List.of(new KodeLuarDaftar(JenisDaftar.NOMENKLATUR, "2.08.01.2.02", "Alasan")),
                "T1",
                "2.08.01",
                "2.08.01.2.02"));

        assertThat(ledger.list("SELECT payload FROM ledger.event WHERE type = 'rencana.kode-admitted'"))
                .containsExactly("{\"id\":\"" + SKPD + "/2021-2026\",\"kode\":\"2.08.01.2.02\","
                        + "\"daftar\":\"Kepmendagri 900\",\"alasan\":\"Alasan\"}");
    }

    @Test
    void aRevisionIsAskedForTheNodesThatItAdds() {
        process.send(renstra(List.of(), "T1", "2.08.01", "2.08.01.2.09"));
        daftar.add(
                Daftar.from(2024, JenisDaftar.NOMENKLATUR, "Kepmendagri 900"),
                "2.08,BIDANG",
                "2.08.01.2.03,Administrasi");
        List<ReviseRenstra.Baris> baris = List.of(
                new ReviseRenstra.RenameNode(new KodeRencana("2.08.01.2.09"), 0, "Nama baru", ""),
                new ReviseRenstra.AddNode(node("T2")),
                new ReviseRenstra.AddNode(node("R1")),
                new ReviseRenstra.AddNode(node("2.08.01.2.03")),
                new ReviseRenstra.AddNode(node("2.08.01.2.02")));

        refuses(revisi(baris), "baris[4].isi.kode", "2.08.01.2.02", "Kepmendagri 900", "2.08.01.2.03 (Administrasi)");
        process.send(revisi(baris, new KodeLuarDaftar(JenisDaftar.NOMENKLATUR, "2.08.01.2.02", "Alasan")));

        assertThat(ledger.list("SELECT payload FROM ledger.event WHERE type = 'rencana.kode-admitted'"))
                .containsExactly("{\"id\":\"" + SKPD + "/2021-2026\",\"kode\":\"2.08.01.2.02\","
                        + "\"daftar\":\"Kepmendagri 900\",\"alasan\":\"Alasan\"}");
    }

    @Test
    void twoWritingsOfAnAccountHaveOneCeiling() {
        process.send(dpa(pagu(POS, new KodeRekening("5.1.02.01.001.00024"), 100)));

        process.send(belanja("1", realisasi(POS, KERTAS, 60)));

        assertThatThrownBy(() -> process.send(belanja("2", realisasi(POS, new KodeRekening("5.1.02.01.01.00024"), 41))))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.MELEBIHI_PAGU);
    }

    @Test
    void aCodeIsAdmittedForAReasonOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KodeLuarDaftar(JenisDaftar.REKENING, KERTAS.kode(), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new KodeLuarDaftar(JenisDaftar.REKENING, "x", "Alasan"));
    }

    private void refuses(JejakCommand command, String field, String code, String list, String candidates) {
        String before = ledger.value("count(*)");
        assertThatThrownBy(() -> process.send(command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.KODE_TIDAK_DIKENAL);
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.values()).containsExactly(code, list, candidates);
                });
        assertThat(ledger.value("count(*)")).isEqualTo(before);
    }

    private static AdoptRenstra renstra(List<KodeLuarDaftar> luarDaftar, String... codes) {
        List<AdoptRenstra.Node> nodes =
                Stream.of(codes).map(KodeCheckTest::node).toList();
        return new AdoptRenstra(PLAN, "Renstra", RENSTRA, AWAL_TAHUN, nodes, List.of(), luarDaftar);
    }

    private static ReviseRenstra revisi(List<ReviseRenstra.Baris> baris, KodeLuarDaftar... luarDaftar) {
        DasarHukum perubahan = dokumen(DasarHukum.Jenis.PERUBAHAN_RENSTRA, "PERUBAHAN/1");
        return new ReviseRenstra(PLAN, OptionalLong.empty(), perubahan, AWAL_TAHUN, baris, List.of(luarDaftar));
    }

    private static AdoptRenstra.Node node(String code) {
        return new AdoptRenstra.Node(new KodeRencana(code), "Nama", "", List.of(), new TreeMap<>(), new TreeMap<>());
    }
}
