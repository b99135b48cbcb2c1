package id.jejak.query.testing;

import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Events with as few words as a test needs. */
public final class Events {

    private Events() {}

    /** A ceiling from the year's first day on. */
    public static PaguSet pagu(String skpd, int tahun, String rekening, long pagu) {
        return pagu(skpd, tahun, AnggaranId.RINGKASAN, rekening, "", pagu, LocalDate.of(tahun, 1, 1));
    }

    public static PaguSet pagu(
            String skpd, int tahun, String pos, String rekening, String sumberDana, long pagu, LocalDate berlaku) {
        return new PaguSet(
                AnggaranId.of(skpd + "/" + tahun + "/" + pos),
                new KodeRekening(rekening),
                new SumberDana(sumberDana),
                Rupiah.of(pagu),
                berlaku);
    }

    /** A realization on the year's last day. */
    public static RealisasiPosted realisasi(String skpd, int tahun, String rekening, long jumlah) {
        return new RealisasiPosted(
                AnggaranId.of(skpd + "/" + tahun + "/" + AnggaranId.RINGKASAN),
                new KodeRekening(rekening),
                SumberDana.TIDAK_DIRINCI,
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.LAPORAN, "CONTOH-1", LocalDate.of(tahun, 12, 31)),
                "Uji");
    }

    /** A realization of a sub kegiatan on a day. */
    public static RealisasiPosted realisasi(String skpd, int tahun, String pos, long jumlah, LocalDate hari) {
        return new RealisasiPosted(
                AnggaranId.of(skpd + "/" + tahun + "/" + pos),
                new KodeRekening("5.1.02.01.01.0024"),
                SumberDana.TIDAK_DIRINCI,
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.LAPORAN, "CONTOH-1", hari),
                "Uji");
    }

    /** What was realized on the year's last day is taken back on the same day. */
    public static RealisasiReversed pembalikan(String skpd, int tahun, String rekening, long jumlah) {
        return new RealisasiReversed(
                AnggaranId.of(skpd + "/" + tahun + "/" + AnggaranId.RINGKASAN),
                new KodeRekening(rekening),
                SumberDana.TIDAK_DIRINCI,
                Rupiah.of(jumlah),
                "CONTOH-1",
                new DokumenPengembalian(
                        DokumenPengembalian.Jenis.CONTRA_POS, "CONTOH-CP-1", LocalDate.of(tahun, 12, 31)),
                "Uji");
    }

    /** A plan, in force from the first day of its base year. */
    public static RenstraAdopted renstra(String id) {
        RenstraId renstra = RenstraId.of(id);
        LocalDate berlaku = LocalDate.of(renstra.periode().dasar(), 1, 1);
        DasarHukum dasar = new DasarHukum(DasarHukum.Jenis.RENSTRA, "CONTOH-1", berlaku, "Renstra uji");
        return new RenstraAdopted(renstra, "Rencana Strategis " + renstra.periode(), dasar, berlaku);
    }

    /** A sub kegiatan; the cells of money are given from the base year on, as they are written. */
    public static NodeAdopted sub(String renstra, String kode, List<String> pagu, Indikator... indikator) {
        RenstraId id = RenstraId.of(renstra);
        return node(id, kode, List.of(indikator), perYear(id, pagu), new TreeMap<>());
    }

    /** A program or kegiatan; the marks are given from the base year on, as they are written. */
    public static NodeAdopted parent(String renstra, String kode, List<String> marks, Indikator... indikator) {
        RenstraId id = RenstraId.of(renstra);
        return node(id, kode, List.of(indikator), new TreeMap<>(), perYear(id, marks));
    }

    /** An indicator; the targets are given from the base year on. */
    public static Indikator indikator(int nomor, AkhirRencana akhir, int dasar, String... target) {
        SortedMap<Integer, Target> perYear = new TreeMap<>();
        for (int i = 0; i < target.length; i++) {
            perYear.put(dasar + i, new Target(target[i]));
        }
        return new Indikator(nomor, "Indikator " + nomor, "unit", akhir, perYear);
    }

    private static NodeAdopted node(
            RenstraId renstra,
            String kode,
            List<Indikator> indikator,
            SortedMap<Integer, SelRupiah> pagu,
            SortedMap<Integer, SelRupiah> marks) {
        RencanaId id = new RencanaId(renstra, new KodeRencana(kode));
        LocalDate berlaku = LocalDate.of(renstra.periode().dasar(), 1, 1);
        return new NodeAdopted(id, "Nama " + kode, "Dinas Uji", indikator, pagu, marks, berlaku);
    }

    private static SortedMap<Integer, SelRupiah> perYear(RenstraId renstra, List<String> cells) {
        SortedMap<Integer, SelRupiah> perYear = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            perYear.put(renstra.periode().dasar() + i, new SelRupiah(cells.get(i)));
        }
        return perYear;
    }
}
