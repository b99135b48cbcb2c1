package id.jejak.query.jejak;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jejak.contract.value.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of the trail.
 *
 * @param posisi its place in the ledger
 * @param peristiwa its stored name
 * @param dicatat when, by the database's clock
 * @param berlaku its business date; where it states none, the day of its recording in western Indonesia
 * @param pelaku who; an account's name
 * @param permintaan the request that caused it
 * @param alasan why, as the event and the request state it; may be empty
 * @param dokumen the document under which it happened
 * @param uraian what it is about; may be empty
 * @param rincian its lines, those that were asked for
 * @param mengacu the earlier events that it does something to
 * @param diacu the later events that do something to it
 */
public record Peristiwa(
        long posisi,
        String peristiwa,
        Instant dicatat,
        LocalDate berlaku,
        String pelaku,
        String peran,
        String permintaan,
        String alasan,
        Dokumen dokumen,
        String uraian,
        List<Rincian> rincian,
        List<Acuan> mengacu,
        List<Acuan> diacu) {

    /** A document by its kind, which may be empty, and its number as written on it. */
    public record Dokumen(String jenis, String nomor) {}

    /** Another event, and what the later of the two does to the earlier. */
    public record Acuan(long posisi, Hubungan hubungan) {}

    /**
     * A line of an event. What does not apply is absent.
     *
     * @param ke its number within the event, from 0
     * @param bagian what of the place: a month, a contract, a period, a proof; may be empty
     * @param nilai the amount that the event states, in rupiah; negative where it takes back
     * @param tertulis what the event states, as it states it
     * @param sebelum what was in force for the same thing just before, as it was known
     * @param sesudah what is in force just after; another than what is stated where a later day was decided before
     * @param perubahan what the event adds, in rupiah
     * @param saldo how the budget line or sub kegiatan that was asked for stands just after
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rincian(
            int ke,
            String skpd,
            @Nullable String renstra,
            @Nullable Integer tahun,
            @Nullable String pos,
            @Nullable String rekening,
            @Nullable String sumberDana,
            @Nullable String indikator,
            Hal hal,
            String bagian,
            @Nullable Rupiah nilai,
            String tertulis,
            @Nullable String sebelum,
            @Nullable String sesudah,
            @Nullable Rupiah perubahan,
            @Nullable Saldo saldo) {

        /** Whether what is stated is an amount. */
        boolean uang() {
            return hal.dijumlah() || nilai != null;
        }

        /** Whether nothing was stated before and nothing is now; a draft says something also where it takes away. */
        boolean hampa() {
            return hal != Hal.USULAN
                    && sesudah != null
                    && sesudah.isEmpty()
                    && (sebelum == null || sebelum.isEmpty())
                    && perubahan == null;
        }
    }

    /** A running balance in rupiah. */
    public record Saldo(Rupiah pagu, Rupiah realisasi, Rupiah sisa) {}
}
