package id.jejak.command.tahunanggaran;

import static id.jejak.command.Keberatan.when;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The register of a year's documents: which numbers are used, how far the year is, and what that allows. */
final class BukuDokumen {

    static final Set<Jenis> FIRST_CEILINGS = EnumSet.of(Jenis.DPA, Jenis.RINGKASAN);

    private final Set<Nomor> terpakai = new HashSet<>();
    private Tahap tahap = Tahap.BELUM_ADA_DPA;
    private boolean ditutup;

    private record Nomor(Jenis jenis, String nomor) {
        static Nomor of(DasarHukum dasarHukum) {
            return new Nomor(dasarHukum.jenis(), dasarHukum.nomor());
        }
    }

    void enter(DasarHukum dasarHukum) {
        terpakai.add(Nomor.of(dasarHukum));
        if (FIRST_CEILINGS.contains(dasarHukum.jenis())) {
            tahap = Tahap.DPA;
        }
    }

    void reach(Tahap reached) {
        tahap = reached;
    }

    void close() {
        ditutup = true;
    }

    void reopen() {
        ditutup = false;
    }

    Tahap tahap() {
        return ditutup ? Tahap.DITUTUP : tahap;
    }

    boolean isDitutup() {
        return ditutup;
    }

    boolean has(Jenis jenis) {
        return terpakai.stream().anyMatch(nomor -> nomor.jenis() == jenis);
    }

    /** From an agency's first SPD of a year on all of its lines need one; answered with every change of ceilings. */
    boolean isMemakaiSpd() {
        return has(Jenis.SPD);
    }

    Stream<Refusal> document(TahunAnggaranId tahun, DasarHukum dasarHukum, LocalDate berlaku, Set<Jenis> allowed) {
        return Stream.of(
                        open(tahun),
                        ofKind(dasarHukum, allowed),
                        unused(dasarHukum),
                        when(
                                berlaku.getYear() != tahun.tahun(),
                                () -> new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, "berlaku", berlaku, tahun.tahun())))
                .flatMap(objections -> objections);
    }

    Stream<Refusal> open(TahunAnggaranId tahun) {
        return when(ditutup, () -> new Refusal(Reason.TAHUN_DITUTUP, "tahun", tahun.tahun()));
    }

    static Stream<Refusal> ofKind(DasarHukum dasarHukum, Set<Jenis> allowed) {
        return when(
                !allowed.contains(dasarHukum.jenis()),
                () -> new Refusal(Reason.JENIS_TIDAK_SESUAI, "dasarHukum.jenis", dasarHukum.jenis()));
    }

    Stream<Refusal> unused(DasarHukum dasarHukum) {
        return when(
                terpakai.contains(Nomor.of(dasarHukum)),
                () -> new Refusal(Reason.NOMOR_TERPAKAI, "dasarHukum.nomor", dasarHukum.jenis(), dasarHukum.nomor()));
    }

    /** A year is closed, and reopened, in it or after it. */
    static Stream<Refusal> notBefore(TahunAnggaranId tahun, LocalDate berlaku) {
        return when(
                berlaku.getYear() < tahun.tahun(),
                () -> new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, "berlaku", berlaku, tahun.tahun()));
    }

    /** A correction needs something to correct as well, but that may be a published summary. */
    Stream<Refusal> requireDpa(DasarHukum dasarHukum) {
        boolean correction = dasarHukum.jenis() == Jenis.KOREKSI;
        boolean found = terpakai.stream()
                .anyMatch(nomor -> correction ? FIRST_CEILINGS.contains(nomor.jenis()) : nomor.jenis() == Jenis.DPA);
        return when(!found, () -> new Refusal(Reason.BELUM_ADA_DPA, "dasarHukum.jenis", dasarHukum.jenis()));
    }
}
