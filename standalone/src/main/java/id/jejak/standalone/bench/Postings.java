package id.jejak.standalone.bench;

import id.jejak.command.CommandDesk;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.NomorBuktiEvent.Used;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Payments of one line each, over a thousand sub kegiatan of twenty agencies. */
final class Postings {

    private static final int AGENCIES = 20;
    private static final int SUB_KEGIATAN_EACH = 50;
    private static final int TAHUN = 2026;

    private static final LocalDate TANGGAL = LocalDate.of(TAHUN, 6, 1);
    private static final KodeRekening REKENING = new KodeRekening("5.1.02.01.01.0024");
    private static final SumberDana SUMBER = new SumberDana("1.2.01.01.02.0001");
    private static final String FINGERPRINT = "0".repeat(64);
    private static final Rupiah JUMLAH = Rupiah.of(1_250_000);

    /** Written once: what is measured is not how names are made. */
    private static final List<TahunAnggaranId> BOOKS =
            IntStream.range(0, AGENCIES).mapToObj(Postings::tahun).toList();

    private static final List<String> PLACES =
            IntStream.range(0, SUB_KEGIATAN_EACH).mapToObj(Postings::pos).toList();

    private final CommandDesk desk;
    private final AtomicLong number = new AtomicLong();

    Postings(CommandDesk desk) {
        this.desk = desk;
    }

    /** Gives every sub kegiatan a ceiling that no run exhausts. */
    void prepare() {
        for (TahunAnggaranId book : BOOKS) {
            List<EnactAnggaran.Baris> baris = PLACES.stream()
                    .map(pos -> new EnactAnggaran.Baris(pos, REKENING, SUMBER, Rupiah.of(Long.MAX_VALUE / 10)))
                    .toList();
            DasarHukum dpa = new DasarHukum(DasarHukum.Jenis.DPA, "BENCH/" + book, TANGGAL, "DPA untuk pengukuran");
            desk.send(permintaan(), new EnactAnggaran(book, dpa, TANGGAL, baris));
        }
    }

    void post() {
        post(permintaan());
    }

    /** As forms post: each under a key of its own. */
    void postUnderKey() {
        Permintaan plain = permintaan();
        IdempotencyKey key = new IdempotencyKey(plain.pelaku(), plain.id(), FINGERPRINT);
        post(new Permintaan(
                plain.pelaku(), plain.peran(), plain.id(), plain.alasan(), Optional.of(key), plain.wewenang()));
    }

    private void post(Permintaan permintaan) {
        TahunAnggaranId book = BOOKS.get(ThreadLocalRandom.current().nextInt(AGENCIES));
        String pos = PLACES.get(ThreadLocalRandom.current().nextInt(SUB_KEGIATAN_EACH));
        desk.send(
                permintaan,
                new PostRealisasi(
                        book,
                        bukti(),
                        "Belanja alat tulis kantor",
                        List.of(new PostRealisasi.Baris(pos, REKENING, SUMBER, JUMLAH))));
    }

    /** The realization that a posting appends, which is all that has to be kept of it. */
    RealisasiPosted realisasi() {
        return new RealisasiPosted(
                new AnggaranId(BOOKS.get(0), PLACES.get(0)),
                REKENING,
                SUMBER,
                JUMLAH,
                bukti(),
                "Belanja alat tulis kantor");
    }

    /** The other event that a posting appends, by which its number can never be used for something else. */
    Used nomor() {
        Sha256 isi = new Sha256(FINGERPRINT);
        return new Used(NomorBuktiId.belanja(BOOKS.get(0), bukti().nomor()), isi, List.of(PLACES.get(0)), "");
    }

    Permintaan permintaan() {
        return new Permintaan("bench", "BENDAHARA", UUID.randomUUID().toString(), "");
    }

    private Bukti bukti() {
        return new Bukti(Bukti.Jenis.SP2D_LS, "BENCH/" + number.incrementAndGet() + "/LS/" + TAHUN, TANGGAL);
    }

    private static TahunAnggaranId tahun(int agency) {
        return new TahunAnggaranId(new KodeSkpd("1.01.0.00.0.00.%02d.0000".formatted(agency + 1)), TAHUN);
    }

    private static String pos(int sub) {
        return "1.01.02.2.01.%02d".formatted(sub + 1);
    }
}
