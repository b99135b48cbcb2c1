package id.jejak.standalone.bench;

import id.jejak.contract.command.Permintaan;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.NomorBuktiEvent.Used;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Target;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A ledger of as many events as wanted: first the plans of 200 agencies, then the ceilings of five years of their 20 sub
 * kegiatan each, then payments, two events each, in no order of places. The same number gives the same events.
 */
public final class GeneratedLedger {

    private static final int AGENCIES = 200;
    private static final int AGENCIES_PER_BIDANG = 40;
    static final int YEARS = 5;
    static final int FIRST_YEAR = 2022;
    private static final int KEGIATAN = 5;
    private static final int SUB_KEGIATAN = 20;
    /** The events of the plans, which come first: per agency the plan, its program, kegiatan and sub kegiatan. */
    static final int PLAN_EVENTS = AGENCIES * (2 + KEGIATAN + SUB_KEGIATAN);

    /** Its plans and ceilings. */
    static final int LEAST = PLAN_EVENTS + AGENCIES * YEARS * SUB_KEGIATAN;

    private static final long PAGU = 5_000_000_000L;
    private static final int MOST_THOUSANDS_PAID = 20_000;

    private static final KodeRekening REKENING = new KodeRekening("5.1.02.01.01.0024");
    private static final SumberDana SUMBER = new SumberDana("1.2.01.01.02.0001");

    private final Random random = new Random(1);
    private final int[] sequences = new int[AGENCIES * YEARS * SUB_KEGIATAN];
    private int events;
    private int payments;

    /** How many were written. */
    int events() {
        return events;
    }

    /** The codes of the agencies. */
    static List<String> agencies() {
        return IntStream.range(0, AGENCIES).mapToObj(GeneratedLedger::skpd).toList();
    }

    /**
     * Begins it: plans, ceilings and as many payments as there is room for.
     *
     * @param most even, and more than plans and ceilings are
     */
    void begin(EventRows rows, int most) throws SQLException {
        for (int agency = 0; agency < AGENCIES; agency++) {
            writePlan(rows, agency);
        }
        for (int line = 0; line < sequences.length; line++) {
            AnggaranId id = id(line);
            LocalDate berlaku = LocalDate.of(id.tahun().tahun(), 1, 1);
            write(
                    rows,
                    "Anggaran",
                    id.toString(),
                    sequences[line]++,
                    new PaguSet(id, REKENING, SUMBER, Rupiah.of(PAGU), berlaku),
                    "DPA");
        }
        pay(rows, most - events);
    }

    /** Goes on with payments, two events each. */
    void pay(EventRows rows, int more) throws SQLException {
        for (int end = events + more; events < end; payments++) {
            writePayment(rows, payments, random.nextInt(sequences.length));
        }
    }

    private void writePlan(EventRows rows, int agency) throws SQLException {
        RenstraId renstra = RenstraId.of(skpd(agency) + "/" + (FIRST_YEAR - 1) + "-" + (FIRST_YEAR + YEARS - 1));
        LocalDate berlaku = LocalDate.of(FIRST_YEAR, 1, 1);
        DasarHukum dasar =
                new DasarHukum(DasarHukum.Jenis.RENSTRA, "BENCH/" + agency, berlaku, "Renstra untuk pengukuran");
        write(
                rows,
                "Renstra",
                renstra.toString(),
                0,
                new RenstraAdopted(renstra, "Rencana Strategis", dasar, berlaku),
                "RENSTRA");
        writeNode(rows, renstra, program(agency), new TreeMap<>(), berlaku);
        for (int kegiatan = 0; kegiatan < KEGIATAN; kegiatan++) {
            writeNode(rows, renstra, kegiatan(agency, kegiatan), new TreeMap<>(), berlaku);
        }
        SortedMap<Integer, SelRupiah> pagu = new TreeMap<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            pagu.put(year, new SelRupiah(Long.toString(PAGU)));
        }
        for (int sub = 0; sub < SUB_KEGIATAN; sub++) {
            writeNode(rows, renstra, pos(agency, sub), pagu, berlaku);
        }
    }

    private void writeNode(
            EventRows rows, RenstraId renstra, String kode, SortedMap<Integer, SelRupiah> pagu, LocalDate berlaku)
            throws SQLException {
        RencanaId id = new RencanaId(renstra, new KodeRencana(kode));
        SortedMap<Integer, Target> target = new TreeMap<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            target.put(year, new Target("12"));
        }
        List<Indikator> indikator =
                List.of(new Indikator(1, "Jumlah dokumen yang tersusun", "dokumen", AkhirRencana.JUMLAH, target));
        write(
                rows,
                "Rencana",
                id.toString(),
                0,
                new NodeAdopted(
                        id, "Penyusunan dokumen perencanaan", "Sekretariat", indikator, pagu, new TreeMap<>(), berlaku),
                "RENSTRA");
    }

    private void writePayment(EventRows rows, int payment, int line) throws SQLException {
        AnggaranId id = id(line);
        LocalDate tanggal = LocalDate.ofYearDay(id.tahun().tahun(), 1 + random.nextInt(365));
        String nomor = "BENCH/" + payment + "/LS/" + id.tahun().tahun();
        Rupiah jumlah = Rupiah.of(1_000L * (1 + random.nextInt(MOST_THOUSANDS_PAID)));
        NomorBuktiId used = NomorBuktiId.belanja(id.tahun(), nomor);
        Sha256 isi = new Sha256("%064x".formatted(payment));
        write(rows, "NomorBukti", used.toString(), 0, new Used(used, isi, List.of(id.pos()), ""), "SP2D_LS " + nomor);
        write(
                rows,
                "Anggaran",
                id.toString(),
                sequences[line]++,
                new RealisasiPosted(
                        id,
                        REKENING,
                        SUMBER,
                        jumlah,
                        new Bukti(Bukti.Jenis.SP2D_LS, nomor, tanggal),
                        "Belanja alat tulis kantor"),
                "SP2D_LS " + nomor);
    }

    private void write(EventRows rows, String aggregate, String id, long sequence, JejakEvent event, String dokumen)
            throws SQLException {
        Permintaan permintaan = new Permintaan("bench", "BENDAHARA", "bench-" + events, "");
        rows.add(aggregate, id, sequence, event, permintaan.metaData().and(Permintaan.DOKUMEN, dokumen));
        events++;
    }

    private static AnggaranId id(int line) {
        int agency = line / (YEARS * SUB_KEGIATAN);
        int year = FIRST_YEAR + line / SUB_KEGIATAN % YEARS;
        return new AnggaranId(new TahunAnggaranId(new KodeSkpd(skpd(agency)), year), pos(agency, line % SUB_KEGIATAN));
    }

    private static String skpd(int agency) {
        return "1.%02d.0.00.0.00.%02d.0000"
                .formatted(1 + agency / AGENCIES_PER_BIDANG, 1 + agency % AGENCIES_PER_BIDANG);
    }

    private static String program(int agency) {
        return "1.%02d.01".formatted(1 + agency / AGENCIES_PER_BIDANG);
    }

    private static String kegiatan(int agency, int kegiatan) {
        return "%s.2.%02d".formatted(program(agency), 1 + kegiatan);
    }

    private static String pos(int agency, int sub) {
        return "%s.%02d".formatted(kegiatan(agency, sub % KEGIATAN), 1 + sub / KEGIATAN);
    }
}
