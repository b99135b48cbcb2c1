package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DPA;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole documents on the real Axon and a real database. */
class DokumenTest {

    private static final DasarHukum RENSTRA = dokumen(DasarHukum.Jenis.RENSTRA, "RENSTRA/1");

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void oneTransactionCarriesAllTheLinesOfADocument() {
        EnactAnggaran.Baris[] lines = IntStream.rangeClosed(1, 99)
                .mapToObj(i -> pagu("2.08.01.2.02.%02d".formatted(i), GAJI, i))
                .toArray(EnactAnggaran.Baris[]::new);

        Receipt receipt = process.send(dpa(lines));

        assertThat(ledger.value("count(DISTINCT aggregate_id)")).isEqualTo("100");
        assertThat(ledger.value("count(*)")).isEqualTo("100");
        assertThat(ledger.value("count(DISTINCT xid)")).isEqualTo("1");
        assertThat(ledger.value("max(position)"))
                .isEqualTo(Long.toString(receipt.position().orElseThrow()));
    }

    @Test
    void oneBadLineAmongManyAndNothingHappens() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS_LAIN, GAJI, 100)));
        String before = ledger.value("count(*)");

        refuses(
                belanja("1", realisasi(POS_LAIN, GAJI, 101), realisasi(POS, GAJI, 100)),
                Reason.MELEBIHI_PAGU,
                "baris[0].jumlah");

        assertThat(ledger.value("count(*)")).isEqualTo(before);
        assertThat(process.send(belanja("1", realisasi(POS, GAJI, 100))).position())
                .isPresent();
    }

    @Test
    void aBudgetWithOneBadLineIsNotEnteredInTheYearEither() {
        refuses(dpa(pagu(POS, GAJI, 1), pagu(POS_LAIN, GAJI, -1)), Reason.PAGU_NEGATIF, "baris[1].pagu");

        assertThat(ledger.value("count(*)")).isEqualTo("0");
        process.send(dpa(pagu(POS, GAJI, 1)));
    }

    @Test
    void aRepeatedRealizationGivesOneEvent() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS_LAIN, KERTAS, 100)));
        PostRealisasi payment = belanja("1", realisasi(POS, GAJI, 10), realisasi(POS_LAIN, KERTAS, 20));

        assertThat(process.send(payment).position()).isPresent();
        assertThat(process.send(payment).position()).isEmpty();

        assertThat(ledger.value("count(*) FILTER (WHERE type = 'anggaran.realisasi-posted')"))
                .isEqualTo("2");
    }

    @Test
    void aRepeatedRealizationWithOneLineMoreIsAConflict() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS_LAIN, GAJI, 100)));
        process.send(belanja("1", realisasi(POS, GAJI, 10)));

        refuses(
                belanja("1", realisasi(POS, GAJI, 10), realisasi(POS_LAIN, GAJI, 1)),
                Reason.BUKTI_BERBEDA,
                "bukti.nomor");

        assertThat(ledger.value("count(*) FILTER (WHERE type = 'anggaran.realisasi-posted')"))
                .isEqualTo("1");
    }

    @Test
    void twoSpellingsOfACodeAreOnePlace() {
        refuses(dpa(pagu(POS, GAJI, 1), pagu(POS.replace('.', ' '), GAJI, 2)), Reason.BARIS_GANDA, "baris[1]");
    }

    @Test
    void aDocumentWithoutLinesIsRefused() {
        refuses(dpa(), Reason.DOKUMEN_KOSONG, "baris");
        refuses(belanja("1"), Reason.DOKUMEN_KOSONG, "baris");
        refuses(renstra(), Reason.DOKUMEN_KOSONG, "nodes");
    }

    @Test
    void aPlanIsAdoptedWithAllItsNodesOrNotAtAll() {
        refuses(renstra("2.08.01", "2.08.01.2.02.01"), Reason.INDUK_TIDAK_ADA, "nodes[1].kode");
        assertThat(ledger.value("count(*)")).isEqualTo("0");

        process.send(renstra("2.08.01.2.02.01", "2.08.01.2.02", "2.08.01"));

        assertThat(ledger.list("SELECT split_part(aggregate_id, '/', 3) FROM ledger.event ORDER BY position"))
                .containsExactly("", "", "", "2.08.01", "2.08.01.2.02", "2.08.01.2.02.01");
        assertThat(ledger.value("count(DISTINCT xid)")).isEqualTo("1");
        refuses(renstra("2.08.01"), Reason.NOMOR_TERPAKAI, "dasarHukum.nomor");
    }

    @Test
    void whoWhenAndWhyCanBeReadWithSql() {
        process.send(dpa(pagu(POS, GAJI, 1)));

        assertThat(ledger.list("SELECT DISTINCT json_object_keys(metadata) AS key FROM ledger.event ORDER BY key"))
                .containsExactly("alasan", "dokumen", "pelaku", "peran", "permintaan");
        assertThat(ledger.list("SELECT DISTINCT concat_ws('|', metadata->>'pelaku', metadata->>'peran',"
                        + " metadata->>'permintaan', metadata->>'alasan', metadata->>'dokumen') FROM ledger.event"))
                .containsExactly("budi|BENDAHARA|permintaan-1|uji|DPA " + DPA.nomor());
    }

    private void refuses(JejakCommand command, Reason reason, String field) {
        assertThatThrownBy(() -> process.send(command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static AdoptRenstra renstra(String... codes) {
        List<AdoptRenstra.Node> nodes = Stream.of(codes)
                .map(code -> new AdoptRenstra.Node(
                        new KodeRencana(code),
                        "Nama",
                        "",
                        List.of(),
                        new TreeMap<>(),
                        new TreeMap<Integer, SelRupiah>()))
                .toList();
        RenstraId id = new RenstraId(SKPD, new Periode(2021, 2026));
        return new AdoptRenstra(id, "Renstra", RENSTRA, AWAL_TAHUN, nodes);
    }
}
