package id.jejak.command.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.jejak.command.impor.Bagian;
import id.jejak.command.impor.BarisDinilai;
import id.jejak.command.impor.Batch;
import id.jejak.command.impor.Ketentuan;
import id.jejak.command.impor.Putusan;
import id.jejak.command.impor.Ringkasan;
import id.jejak.command.impor.Temuan;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.Teks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports as the API takes and gives them. */
final class ImporBody {

    private ImporBody() {}

    /**
     * What is said about a file.
     *
     * @param alasan why, in the asker's words; may be left out
     */
    record Diunggah(Ketentuan ketentuan, Optional<String> alasan) {}

    /**
     * That a batch is to be posted.
     *
     * @param hanyaSiap whether what is ready is posted though not all is; without it all or nothing
     */
    record Pembukuan(Optional<Boolean> hanyaSiap, Optional<String> alasan) {}

    /** That a batch is to be taken back, by one document of the kind {@code KOREKSI}. */
    record Pembalikan(String nomor, LocalDate tanggal, String alasan) {

        DokumenPengembalian dokumen() {
            return InvalidField.unless(
                    "nomor",
                    String.class,
                    () -> new DokumenPengembalian(DokumenPengembalian.Jenis.KOREKSI, nomor, tanggal));
        }

        String because() {
            return InvalidField.unless("alasan", String.class, () -> Teks.berisi(alasan));
        }
    }

    /**
     * A batch in a list.
     *
     * @param bermasalah whether something of it is not ready, was refused or could not be taken back
     */
    record Singkat(
            UUID id,
            long nomor,
            JenisImpor jenis,
            String berkas,
            String pelaku,
            Instant diterima,
            Batch.Keadaan keadaan,
            boolean bermasalah) {

        static Singkat of(Batch batch, boolean bermasalah) {
            return new Singkat(
                    batch.id(),
                    batch.nomor(),
                    batch.jenis(),
                    batch.namaBerkas(),
                    batch.pelaku(),
                    batch.diterima(),
                    batch.keadaan(),
                    bermasalah);
        }
    }

    /**
     * A batch with all that it adds up to; its parts mean what they mean in {@link Ringkasan}.
     *
     * @param posisi the ledger position against which it was judged
     * @param permintaan the request id that every event of the batch bears
     */
    record Lengkap(
            UUID id,
            JenisImpor jenis,
            String berkas,
            Sha256 sha256,
            Ketentuan ketentuan,
            String pelaku,
            Instant diterima,
            Batch.Keadaan keadaan,
            @Nullable Long posisi,
            @Nullable Instant dinilai,
            String permintaan,
            Map<Putusan, Integer> putusan,
            int belumSiap,
            Map<Bagian.Nasib, Integer> nasib,
            Ringkasan.Jumlah jumlahBerkas,
            Ringkasan.Jumlah jumlahSiap,
            Ringkasan.@Nullable Jumlah jumlahDibukukan,
            @Nullable Rupiah jumlahDibalik,
            int tanpaJumlah,
            boolean sama,
            boolean cocok,
            List<UUID> kembar) {

        static Lengkap of(Ringkasan all) {
            Batch batch = all.batch();
            return new Lengkap(
                    batch.id(),
                    batch.jenis(),
                    batch.namaBerkas(),
                    batch.sha256(),
                    batch.ketentuan(),
                    batch.pelaku(),
                    batch.diterima(),
                    batch.keadaan(),
                    batch.posisi().isPresent() ? batch.posisi().getAsLong() : null,
                    batch.dinilai().orElse(null),
                    batch.permintaan(),
                    all.putusan(),
                    all.belumSiap(),
                    all.nasib(),
                    all.berkas(),
                    all.siap(),
                    all.dibukukan().orElse(null),
                    all.dibalik().orElse(null),
                    all.tanpaJumlah(),
                    all.sama(),
                    all.cocok(),
                    all.kembar());
        }
    }

    /** What stands against a row; its text is in the caller's language. */
    record Temu(Putusan putusan, String kode, String kolom, String penjelasan) {

        static List<Temu> of(List<Temuan> found, Locale bahasa) {
            return found.stream()
                    .map(one -> new Temu(one.putusan(), one.kode(), one.kolom(), one.teks(bahasa)))
                    .toList();
        }
    }

    /** A row; its parts mean what they mean in {@link BarisDinilai}. */
    record Baris(
            int nomor,
            String bagian,
            @JsonRawValue @Nullable String isi,
            @Nullable Putusan putusan,
            String artiPutusan,
            List<Temu> temuan,
            Bagian.Nasib nasib,
            List<Temu> temuanBagian) {

        static Baris of(BarisDinilai row, Locale bahasa) {
            return new Baris(
                    row.nomor(),
                    row.bagian(),
                    row.isi().orElse(null),
                    row.putusan().orElse(null),
                    row.putusan().map(one -> Temuan.nama(one, bahasa)).orElse(""),
                    Temu.of(row.temuan(), bahasa),
                    row.nasib(),
                    Temu.of(row.temuanBagian(), bahasa));
        }
    }

    /** A proof or document; its parts mean what they mean in {@link Bagian}. */
    record SatuBagian(
            int nomor,
            String kunci,
            int baris,
            boolean siap,
            @Nullable Rupiah jumlah,
            Bagian.Nasib nasib,
            @Nullable Long posisi,
            String hasil,
            List<Temu> temuan) {

        static SatuBagian of(Bagian part, Locale bahasa) {
            return new SatuBagian(
                    part.nomor(),
                    part.kunci(),
                    part.baris(),
                    part.siap(),
                    part.jumlah().orElse(null),
                    part.nasib(),
                    part.posisi().isPresent() ? part.posisi().getAsLong() : null,
                    part.hasil(),
                    Temu.of(part.temuan(), bahasa));
        }
    }

    /**
     * One page of a list.
     *
     * @param berikut from where the next one goes on; none after the last
     */
    record Halaman<T>(List<T> isi, @Nullable Long berikut) {}
}
