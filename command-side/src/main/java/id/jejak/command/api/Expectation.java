package id.jejak.command.api;

import static java.util.Map.entry;

import id.jejak.command.penerima.Penerima;
import id.jejak.command.pengguna.Saringan;
import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.Potongan;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.TemuanId;
import id.jejak.contract.value.TerbitanId;
import id.jejak.contract.web.Pesan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * What a part of a request has to be, in words and without a class's name.
 *
 * @param field the part, as {@code baris[2].jumlah}
 * @param type what was to be read there
 */
record Expectation(String field, Class<?> type) {

    private static final Map<Class<?>, String> KEYS = Map.ofEntries(
            entry(Account.class, "nama-pengguna"),
            entry(Accounts.class, "sandi"),
            entry(KodeSkpd.class, "kode-skpd"),
            entry(KodeRekening.class, "kode-rekening"),
            entry(SumberDana.class, "sumber-dana"),
            entry(Rupiah.class, "rupiah"),
            entry(LocalDate.class, "tanggal"),
            entry(String.class, "teks"),
            entry(Optional.class, "teks"),
            entry(int.class, "tahun"),
            entry(TahunAnggaranId.class, "tahun"),
            entry(AnggaranId.class, "pos"),
            entry(List.class, "daftar"),
            entry(Bukti.class, "teks"),
            entry(PostRealisasi.Baris.class, "pos"),
            entry(CommitPagu.Baris.class, "pos"),
            entry(BarisPerubahan.class, "pos"),
            entry(IsiDokumen.Pagu.class, "pos"),
            entry(IsiDokumen.Cadangan.class, "pos"),
            entry(IsiDokumen.Kas.class, "pos"),
            entry(IsiDokumen.Penyediaan.class, "pos"),
            entry(IsiDokumen.class, "bentuk"),
            entry(Sha256.class, "sha256"),
            entry(DasarHukum.class, "teks"),
            entry(KodeRencana.class, "kode-rencana"),
            entry(IndikatorId.class, "indikator"),
            entry(Target.class, "target"),
            entry(Kurun.class, "kurun"),
            entry(SelRupiah.class, "sel-rupiah"),
            entry(RenstraId.class, "renstra"),
            entry(BarisBelanja.class, "pos"),
            entry(DokumenPengembalian.class, "teks"),
            entry(Potongan.class, "kode-billing"),
            entry(PenerimaId.class, "penerima"),
            entry(Versi.class, "versi"),
            entry(Penerima.class, "data-penerima"),
            entry(Periode.class, "periode"),
            entry(UUID.class, "nomor-impor"),
            entry(TemuanId.class, "temuan"),
            entry(TerbitanId.class, "terbitan"),
            entry(AngkaTerbit.class, "angka-terbit"),
            entry(Saringan.Nama.class, "nama-saringan"),
            entry(Saringan.Alamat.class, "alamat-saringan"),
            entry(Integer.class, "banyak"));

    /** Of the composite values, the one part that their own rules can refuse; the other parts are read before. */
    private static final Map<Class<?>, String> REFUSED_PART = Map.ofEntries(
            entry(Bukti.class, ".nomor"),
            entry(PostRealisasi.Baris.class, ".pos"),
            entry(CommitPagu.Baris.class, ".pos"),
            entry(BarisBelanja.class, ".pos"),
            entry(BarisPerubahan.class, ".pos"),
            entry(IsiDokumen.Pagu.class, ".pos"),
            entry(IsiDokumen.Cadangan.class, ".pos"),
            entry(IsiDokumen.Kas.class, ".pos"),
            entry(IsiDokumen.Penyediaan.class, ".pos"),
            entry(DasarHukum.class, ".nomor"),
            entry(DokumenPengembalian.class, ".nomor"),
            entry(Potongan.class, ".kodeBilling"));

    /** What was expected where reading stopped. */
    static Expectation at(DatabindException e) {
        if (e instanceof ValueInstantiationException refused) {
            Class<?> type = refused.getType().getRawClass();
            return new Expectation(path(e) + REFUSED_PART.getOrDefault(type, ""), type);
        }
        boolean composite =
                e instanceof MismatchedInputException mismatch && REFUSED_PART.containsKey(target(mismatch));
        return composite || !(e instanceof MismatchedInputException mismatch)
                ? new Expectation(path(e), Object.class)
                : new Expectation(path(e), target(mismatch));
    }

    /** Its description, to stand after "has to be". */
    String describe(Pesan pesan, Locale bahasa) {
        if (type.isEnum()) {
            String choices =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return pesan.text(bahasa, "harus.pilihan", choices);
        }
        return pesan.text(bahasa, "harus." + KEYS.getOrDefault(type, "objek"));
    }

    static String path(DatabindException e) {
        StringBuilder path = new StringBuilder();
        for (Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static Class<?> target(MismatchedInputException e) {
        Class<?> target = e.getTargetType();
        return target == null ? Object.class : target;
    }
}
