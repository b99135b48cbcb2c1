package id.jejak.query.jejak;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.DropIndikator;
import id.jejak.contract.command.ReviseRenstra.ExtendPeriode;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameNode;
import id.jejak.contract.command.ReviseRenstra.RetireNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.database.Pools;
import id.jejak.contract.event.DokumenAnggaranEvent.Drafted;
import id.jejak.contract.event.DokumenAnggaranEvent.Returned;
import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.QuerySide;
import id.jejak.query.jejak.Halaman.Urut;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import id.jejak.query.testing.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.LinkedMultiValueMap;

/** A plan's revision in the trail, while it is a draft. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsulanRencanaTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final LocalDate HARI = LocalDate.of(2023, 2, 1);
    private static final KodeRencana SUB = new KodeRencana("2.08.01.2.02.01");
    private static final IndikatorId T1 = IndikatorId.of("T1#1");

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final Projections projections = new Projections(pool, QuerySide.projections());
    private final JejakQuery query = new JejakQuery(new Reads(pool), new LedgerReader(pool));

    @BeforeAll
    void load() {
        projections.install();
        DokumenId id = DokumenId.of(SKPD + "/2023/dokumen/a1");
        new Ledger(database).append(new Drafted(id, revision(), List.of()), new Returned(id, "Belum lengkap"));
        projections.catchUp();
    }

    @AfterAll
    void close() {
        pool.close();
    }

    @Test
    void everyLineOfTheDraftIsSaid() {
        Peristiwa draft = found(Map.of(Isian.RENSTRA, "2021-2026")).get(0);

        assertThat(draft.dokumen().jenis()).isEqualTo("PERUBAHAN_RENSTRA");
        assertThat(draft.uraian()).isEqualTo("Perubahan Renstra");
        assertThat(JejakView.whole(draft, Locale.ROOT).baris().stream()
                        .map(line -> line.tempat().map(JejakView.Link::teks).orElse("-") + ": " + line.rincian() + ": "
                                + line.sesudah()))
                .containsExactly(
                        "-: 2023 · PERPANJANG PERIODE: 2027",
                        "2.08.01.2.02.01: 2024 · UBAH PAGU INDIKATIF: 5.000.000",
                        "2.08.01.2.02.01: 2025 · UBAH PAGU INDIKATIF: NA",
                        "2.08.01.2.02.01: 2023 · UBAH NAMA NODE: Baru (Sekretariat)",
                        "T1: 2024 · T1#1 · UBAH TARGET: 90,5",
                        "T1: 2023 · T1#1 · UBAH NAMA INDIKATOR: IPG (Skor)",
                        "T1: 2023 · T1#1 · PINDAH INDIKATOR: T2",
                        "T1: 2023 · T1#1 · GABUNG INDIKATOR: → T2#1",
                        "T1: 2023 · T1#1 · HAPUS INDIKATOR: ",
                        "2.08.01.2.02.02: 2023 · CABUT NODE: ",
                        "T2: 2023 · TAMBAH NODE: Tujuan",
                        "T2: 2023 · T2#1 · TAMBAH INDIKATOR: Baru (Orang)",
                        "T2: 2022 · T2#1 · TAMBAH INDIKATOR: 7");
    }

    @Test
    void theYearOfTheDocumentHasItsWholeLife() {
        assertThat(found(Map.of(Isian.TAHUN, "2023")).stream().map(event -> event.peristiwa() + event.alasan()))
                .containsExactly("dokumen-anggaran.drafted", "dokumen-anggaran.returnedBelum lengkap");
    }

    private List<Peristiwa> found(Map<String, String> asked) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add(Isian.SKPD, SKPD);
        asked.forEach(parameters::add);
        return query.halaman(new Saringan(Isian.of(parameters)), new Halaman(Urut.LAMA, Optional.empty(), 10))
                .peristiwa();
    }

    private static IsiDokumen.PerubahanRenstra revision() {
        Indikator baru = new Indikator(1, "Baru", "Orang", AkhirRencana.JUMLAH, target(2022, "7"));
        SortedMap<Integer, SelRupiah> pagu =
                new TreeMap<>(Map.of(2024, new SelRupiah("5000000"), 2025, new SelRupiah("NA")));
        return new IsiDokumen.PerubahanRenstra(
                RenstraId.of(SKPD + "/2021-2026"),
                1,
                new DasarHukum(DasarHukum.Jenis.PERUBAHAN_RENSTRA, "2/2023", HARI, "Perubahan Renstra"),
                HARI,
                List.of(
                        new ExtendPeriode(1, 2027),
                        new SetPaguIndikatif(SUB, 0, pagu),
                        new RenameNode(SUB, 0, "Baru", "Sekretariat"),
                        new SetTarget(T1, 0, target(2024, "90,5")),
                        new RenameIndikator(T1, 0, "IPG", "Skor", AkhirRencana.NILAI_TERAKHIR),
                        new MoveIndikator(T1, 0, new KodeRencana("T2"), 1),
                        new MergeIndikator(T1, 0, IndikatorId.of("T2#1")),
                        new DropIndikator(T1, 0),
                        new RetireNode(new KodeRencana("2.08.01.2.02.02"), 0),
                        new AddNode(new AdoptRenstra.Node(
                                new KodeRencana("T2"), "Tujuan", "", List.of(baru), new TreeMap<>(), new TreeMap<>()))),
                List.of());
    }

    private static SortedMap<Integer, Target> target(int tahun, String target) {
        return new TreeMap<>(Map.of(tahun, new Target(target)));
    }
}
