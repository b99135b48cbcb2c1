package id.jejak.query.pembayaran;

import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.jejak.pembayaran.PembayaranQuery.Kejadian;
import id.jejak.query.jejak.pembayaran.Tahap;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A payment as it is printed.
 *
 * @param spp the SPP's number
 * @param bersih what is paid out: the gross amount less what is kept back
 * @param penerima the payee's name; empty where there is none or the reader may not see it
 * @param langkah the stages that it comes through, in their order
 * @param dipertanggungjawabkan what of a float was accounted for; empty for the other kinds
 */
record PembayaranView(
        String spp,
        long versi,
        String jenis,
        String tanggal,
        String uraian,
        String penerima,
        String kontrak,
        String bruto,
        String jumlahPotongan,
        String bersih,
        String dipertanggungjawabkan,
        Tahap tahap,
        List<Tahap> langkah,
        List<Baris> baris,
        List<Potongan> potongan,
        List<String> lampiran,
        List<Riwayat> riwayat) {

    record Baris(String tempat, String jumlah) {}

    record Potongan(String kodeBilling, String jenis, String jumlah, String ntpn) {}

    /** @param kunci of the text that says what happened */
    record Riwayat(
            String position, String kunci, String dokumen, String saat, String pelaku, String peran, String alasan) {}

    static PembayaranView of(PembayaranId id, Terbaca read, String penerima, List<Kejadian> events, Locale bahasa) {
        Rupiah kept = read.potongan().stream().map(Terbaca.Potongan::jumlah).reduce(Rupiah.ZERO, Rupiah::plus);
        Rupiah accounted =
                read.pertanggungjawaban().stream().map(Terbaca.Baris::jumlah).reduce(Rupiah.ZERO, Rupiah::plus);
        return new PembayaranView(
                id.nomor(),
                read.versi(),
                read.jenis().name(),
                Angka.tanggal(LocalDate.parse(read.spp().path("tanggal").asString()), bahasa),
                read.spp().path("uraian").asString(),
                penerima,
                read.kontrak(),
                Angka.rupiah(read.bruto()),
                Angka.rupiah(kept),
                Angka.rupiah(read.bruto().minus(kept)),
                read.jenis().isUangMuka() ? Angka.rupiah(accounted) : "",
                read.tahap(),
                stages(read),
                Stream.concat(read.baris().stream(), read.pertanggungjawaban().stream())
                        .map(one -> new Baris(one.tempat(), Angka.rupiah(one.jumlah())))
                        .toList(),
                read.potongan().stream()
                        .map(one ->
                                new Potongan(one.kodeBilling(), one.jenis(), Angka.rupiah(one.jumlah()), one.ntpn()))
                        .toList(),
                read.lampiran(),
                events.stream().map(one -> printed(one, bahasa)).toList());
    }

    /** What is still owed of what was kept back. */
    public List<Potongan> terutang() {
        return potongan.stream().filter(one -> one.ntpn().isEmpty()).toList();
    }

    private static List<Tahap> stages(Terbaca read) {
        if (read.tahap() == Tahap.BATAL) {
            return List.of(Tahap.SPP, Tahap.BATAL);
        }
        return Stream.of(Tahap.values())
                .filter(one -> one != Tahap.BATAL)
                .filter(one -> read.jenis().isTunai() || (one != Tahap.ADVIS && one != Tahap.CAIR))
                .toList();
    }

    private static Riwayat printed(Kejadian one, Locale bahasa) {
        return new Riwayat(
                Long.toString(one.position()),
                "peristiwa." + one.peristiwa(),
                one.dokumen(),
                Angka.waktu(one.saat(), bahasa),
                one.pelaku(),
                Teks.peran(bahasa, one.peran()),
                one.alasan());
    }
}
