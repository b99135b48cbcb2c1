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

/**
 * A ledger of as many events as wanted: first the plans of 200 agencies, then the ceilings of five years of their 20 sub
 * kegiatan each, then payments, two events each, in no order of places. The same number gives the same events.
 */
final class GeneratedLedger {

    private static final int AGENCIES = 200;
    private static final int AGENCIES_PER_BIDANG = 40;
    private static final int YEARS = 5;
    private static final int FIRST_YEAR = 2022;
    private static final int KEGIATAN = 5;
    private static final int SUB_KEGIATAN = 20;
    private static final long PAGU = 5_000_000_000L;
    private static final int MOST_THOUSANDS_PAID = 20_000;

    private static final KodeRekening REKENING = new KodeRekening("5.1.02.01.01.0024");
    private static final SumberDana SUMBER = new SumberDana("1.2.01.01.02.0001");

    private final EventRows rows;
    private final int events;
    private final Random random = new Random(1);
    private final int[] sequences = new int[AGENCIES * YEARS * SUB_KEGIATAN];

    /** @param events how many rows there will be */
    GeneratedLedger(EventRows rows, int events) {
        this.rows = rows;
        this.events = events;
    }

    void write() throws SQLException {
        for (int agency = 0; agency < AGENCIES; agency++) {
            writePlan(agency);
        }
        for (int line = 0; line < sequences.length; line++) {
            AnggaranId id = id(line);
            LocalDate berlaku = LocalDate.of(id.tahun().tahun(), 1, 1);
            write(
                    "Anggaran",
                    id.toString(),
                    sequences[line]++,
                    new PaguSet(id, REKENING, SUMBER, Rupiah.of(PAGU), berlaku),
                    "DPA");
        }
        for (int payment = 1; rows.count() < events; payment++) {
            writePayment(payment, random.nextInt(sequences.length));
        }
    }

    private void writePlan(int agency) throws SQLException {
        RenstraId renstra = RenstraId.of(skpd(agency) + "/" + (FIRST_YEAR - 1) + "-" + (FIRST_YEAR + YEARS - 1));
        LocalDate berlaku = LocalDate.of(FIRST_YEAR, 1, 1);
        DasarHukum dasar =
                new DasarHukum(DasarHukum.Jenis.RENSTRA, "BENCH/" + agency, berlaku, "Renstra untuk pengukuran");
        write(
                "Renstra",
                renstra.toString(),
                0,
                new RenstraAdopted(renstra, "Rencana Strategis", dasar, berlaku),
                "RENSTRA");
        writeNode(renstra, program(agency), new TreeMap<>(), berlaku);
        for (int kegiatan = 0; kegiatan < KEGIATAN; kegiatan++) {
            writeNode(renstra, kegiatan(agency, kegiatan), new TreeMap<>(), berlaku);
        }
        SortedMap<Integer, SelRupiah> pagu = new TreeMap<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            pagu.put(year, new SelRupiah(Long.toString(PAGU)));
        }
        for (int sub = 0; sub < SUB_KEGIATAN; sub++) {
            writeNode(renstra, pos(agency, sub), pagu, berlaku);
        }
    }

    private void writeNode(RenstraId renstra, String kode, SortedMap<Integer, SelRupiah> pagu, LocalDate berlaku)
            throws SQLException {
        RencanaId id = new RencanaId(renstra, new KodeRencana(kode));
        SortedMap<Integer, Target> target = new TreeMap<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            target.put(year, new Target("12"));
        }
        List<Indikator> indikator =
                List.of(new Indikator(1, "Jumlah dokumen yang tersusun", "dokumen", AkhirRencana.JUMLAH, target));
        write(
                "Rencana",
                id.toString(),
                0,
                new NodeAdopted(
                        id, "Penyusunan dokumen perencanaan", "Sekretariat", indikator, pagu, new TreeMap<>(), berlaku),
                "RENSTRA");
    }

    private void writePayment(int payment, int line) throws SQLException {
        AnggaranId id = id(line);
        LocalDate tanggal = LocalDate.ofYearDay(id.tahun().tahun(), 1 + random.nextInt(365));
        String nomor = "BENCH/" + payment + "/LS/" + id.tahun().tahun();
        Rupiah jumlah = Rupiah.of(1_000L * (1 + random.nextInt(MOST_THOUSANDS_PAID)));
        NomorBuktiId used = NomorBuktiId.belanja(id.tahun(), nomor);
        Sha256 isi = new Sha256("%064x".formatted(payment));
        write("NomorBukti", used.toString(), 0, new Used(used, isi, List.of(id.pos()), ""), "SP2D_LS " + nomor);
        write(
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

    private void write(String aggregate, String id, long sequence, JejakEvent event, String dokumen)
            throws SQLException {
        if (rows.count() < events) {
            Permintaan permintaan = new Permintaan("bench", "BENDAHARA", "bench-" + rows.count(), "");
            rows.add(aggregate, id, sequence, event, permintaan.metaData().and(Permintaan.DOKUMEN, dokumen));
        }
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
