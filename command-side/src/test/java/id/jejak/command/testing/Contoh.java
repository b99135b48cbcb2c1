package id.jejak.command.testing;

import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.ShiftAnggaran;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Examples to test with. */
public final class Contoh {

    public static final KodeSkpd SKPD = new KodeSkpd("2.08.2.13.0.00.01.0000");
    public static final TahunAnggaranId TAHUN = new TahunAnggaranId(SKPD, 2024);
    public static final String POS = "2.08.01.2.02.01";
    public static final String POS_LAIN = "2.08.01.2.02.02";
    public static final AnggaranId ANGGARAN = new AnggaranId(TAHUN, POS);
    public static final KodeRekening GAJI = new KodeRekening("5.1.01.01.01.0001");
    public static final KodeRekening KERTAS = new KodeRekening("5.1.02.01.01.0024");
    public static final SumberDana DAU = new SumberDana("1.2.01");
    public static final LocalDate AWAL_TAHUN = LocalDate.of(2024, 1, 1);
    public static final DasarHukum DPA =
            new DasarHukum(DasarHukum.Jenis.DPA, "DPA/1/2024", LocalDate.of(2023, 12, 29), "DPA 2024");

    /** The day from which {@link #dppa} is in force. */
    public static final LocalDate OKTOBER = LocalDate.of(2024, 10, 1);

    private Contoh() {}

    public static Bukti sp2d(String nomor) {
        return new Bukti(Bukti.Jenis.SP2D_LS, nomor, LocalDate.of(2024, 3, 15));
    }

    public static EnactAnggaran.Baris pagu(String pos, KodeRekening rekening, long rupiah) {
        return new EnactAnggaran.Baris(pos, rekening, DAU, Rupiah.of(rupiah));
    }

    public static PostRealisasi.Baris realisasi(String pos, KodeRekening rekening, long rupiah) {
        return new PostRealisasi.Baris(pos, rekening, DAU, Rupiah.of(rupiah));
    }

    public static EnactAnggaran dpa(EnactAnggaran.Baris... baris) {
        return new EnactAnggaran(TAHUN, DPA, AWAL_TAHUN, List.of(baris));
    }

    public static PostRealisasi belanja(String nomor, PostRealisasi.Baris... baris) {
        return new PostRealisasi(TAHUN, sp2d(nomor), "Belanja", List.of(baris));
    }

    /** On another day than the usual one. */
    public static PostRealisasi belanja(LocalDate tanggal, String nomor, PostRealisasi.Baris... baris) {
        return new PostRealisasi(TAHUN, new Bukti(Bukti.Jenis.SP2D_LS, nomor, tanggal), "Belanja", List.of(baris));
    }

    /** A document of this kind; its number tells it from others. */
    public static DasarHukum dokumen(DasarHukum.Jenis jenis, String nomor) {
        return new DasarHukum(jenis, nomor, LocalDate.of(2024, 5, 2), jenis + " " + nomor);
    }

    public static BarisPerubahan ubah(String pos, KodeRekening rekening, long sebelum, long sesudah) {
        return new BarisPerubahan(pos, rekening, DAU, Rupiah.of(sebelum), Rupiah.of(sesudah));
    }

    /** A shift that claims to reach as far as one may without an amendment, approved by the highest office. */
    public static ShiftAnggaran pergeseran(String nomor, BarisPerubahan... baris) {
        return new ShiftAnggaran(
                TAHUN,
                dokumen(DasarHukum.Jenis.PERGESERAN, nomor),
                LocalDate.of(2024, 5, 2),
                TingkatPergeseran.ANTAR_OBJEK,
                Pengesah.SEKDA,
                List.of(baris));
    }

    public static AmendAnggaran dppa(String nomor, BarisPerubahan... baris) {
        return new AmendAnggaran(TAHUN, dokumen(DasarHukum.Jenis.DPPA, nomor), OKTOBER, false, List.of(baris));
    }

    /** The lines by their place in the document, as they come to a budget line. */
    @SafeVarargs
    public static <L> SortedMap<Integer, L> baris(L... lines) {
        SortedMap<Integer, L> byPlace = new TreeMap<>();
        for (int i = 0; i < lines.length; i++) {
            byPlace.put(i, lines[i]);
        }
        return byPlace;
    }
}
