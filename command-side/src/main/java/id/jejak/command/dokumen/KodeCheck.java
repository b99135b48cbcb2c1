package id.jejak.command.dokumen;

import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.reference.Reference;
import id.jejak.command.reference.UnknownCode;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks of every code of a document whether it is in the list that is in force on the day from which the document is.
 * Where no list of the kind is in force nothing is asked: the years before the lists live in the same ledger.
 */
public final class KodeCheck {

    private final Reference reference;

    public KodeCheck(Reference reference) {
        this.reference = reference;
    }

    /** A code that is admitted though the list in force does not have it. */
    record Admitted(KodeLuarDaftar kode, String daftar) {}

    private record Used(JenisDaftar jenis, String kode, String nama, String field) {}

    /** @throws Refusal for the first code that is neither in its list nor admitted, naming the nearest */
    Set<Admitted> require(EnactAnggaran command) {
        return requireAll(command.berlaku(), used(made(command)), command.luarDaftar());
    }

    /**
     * Asks of the lines that make new places; the others were asked when theirs was made.
     *
     * @throws Refusal for the first code that is neither in its list nor admitted, naming the nearest
     */
    Set<Admitted> require(LocalDate berlaku, List<BarisPerubahan> baris, List<KodeLuarDaftar> luarDaftar) {
        return requireAll(berlaku, used(made(baris)), luarDaftar);
    }

    /** Every code that is neither in its list nor admitted; the places of the lines that make new ones. */
    public Stream<Refusal> keberatan(
            LocalDate berlaku, List<Optional<Tempat>> places, List<KodeLuarDaftar> luarDaftar) {
        return judged(berlaku, used(places), luarDaftar)
                .filter(judged -> judged.admitted.isEmpty())
                .map(Judged::refusal);
    }

    static List<Optional<Tempat>> made(List<BarisPerubahan> baris) {
        return baris.stream()
                .map(line -> line.sebelum().equals(Rupiah.ZERO)
                        ? Optional.of(new Tempat(line.pos(), line.rekening(), line.sumberDana()))
                        : Optional.<Tempat>empty())
                .toList();
    }

    static List<Optional<Tempat>> made(EnactAnggaran command) {
        return command.baris().stream()
                .map(line -> Optional.of(new Tempat(line.pos(), line.rekening(), line.sumberDana())))
                .toList();
    }

    private static List<Used> used(List<Optional<Tempat>> places) {
        List<Used> used = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String field = "baris[" + i + "].";
            places.get(i).ifPresent(place -> {
                if (!place.pos().equals(AnggaranId.RINGKASAN)) {
                    used.add(new Used(JenisDaftar.NOMENKLATUR, place.pos(), "", field + "pos"));
                }
                used.add(new Used(JenisDaftar.REKENING, place.rekening().kode(), "", field + "rekening"));
                if (!place.sumberDana().equals(SumberDana.TIDAK_DIRINCI)) {
                    used.add(
                            new Used(JenisDaftar.SUMBER_DANA, place.sumberDana().kode(), "", field + "sumberDana"));
                }
            });
        }
        return used;
    }

    /** @throws Refusal for the first code that is neither in the nomenclature nor admitted, naming the nearest */
    Set<Admitted> require(AdoptRenstra command) {
        List<Used> used = new ArrayList<>();
        for (int i = 0; i < command.nodes().size(); i++) {
            AdoptRenstra.Node node = command.nodes().get(i);
            if (isOfNomenclature(node.kode())) {
                used.add(new Used(JenisDaftar.NOMENKLATUR, node.kode().kode(), node.nama(), "nodes[" + i + "].kode"));
            }
        }
        return requireAll(command.berlaku(), used, command.luarDaftar());
    }

    /**
     * Asks of the nodes that a revision adds; the others were asked when they came into the plan.
     *
     * @throws Refusal for the first code that is neither in the nomenclature nor admitted, naming the nearest
     */
    Set<Admitted> require(ReviseRenstra command) {
        List<Used> used = new ArrayList<>();
        for (int i = 0; i < command.baris().size(); i++) {
            if (command.baris().get(i) instanceof ReviseRenstra.AddNode line
                    && isOfNomenclature(line.isi().kode())) {
                used.add(new Used(
                        JenisDaftar.NOMENKLATUR,
                        line.isi().kode().kode(),
                        line.isi().nama(),
                        "baris[" + i + "].isi.kode"));
            }
        }
        return requireAll(command.berlaku(), used, command.luarDaftar());
    }

    /** Goals, objectives and tables of performance are numbered by the plan itself. */
    private static boolean isOfNomenclature(KodeRencana kode) {
        return switch (kode.tingkat()) {
            case KINERJA_URUSAN, TUJUAN, SASARAN -> false;
            case PROGRAM, KEGIATAN, SUB_KEGIATAN -> true;
        };
    }

    private Set<Admitted> requireAll(LocalDate berlaku, List<Used> used, List<KodeLuarDaftar> luarDaftar) {
        Set<Admitted> admitted = new LinkedHashSet<>();
        judged(berlaku, used, luarDaftar).forEach(judged -> admitted.add(judged.admitted.orElseThrow(judged::refusal)));
        return admitted;
    }

    /** A code that is not in its list. */
    private record Judged(Used used, UnknownCode unknown, Optional<Admitted> admitted) {

        Refusal refusal() {
            return new Refusal(
                    Reason.KODE_TIDAK_DIKENAL,
                    used.field,
                    unknown.code(),
                    unknown.list(),
                    unknown.describeCandidates());
        }
    }

    private Stream<Judged> judged(LocalDate berlaku, List<Used> used, List<KodeLuarDaftar> luarDaftar) {
        Reference.InForce inForce = reference.on(berlaku);
        return used.stream()
                .flatMap(one -> inForce
                        .judge(one.jenis, one.kode, one.nama)
                        .map(unknown -> new Judged(one, unknown, admission(one, unknown, luarDaftar)))
                        .stream());
    }

    private static Optional<Admitted> admission(Used used, UnknownCode unknown, List<KodeLuarDaftar> luarDaftar) {
        return luarDaftar.stream()
                .filter(kode -> kode.jenis() == used.jenis && kode.kode().equals(used.kode))
                .findFirst()
                .map(kode -> new Admitted(kode, unknown.list()));
    }
}
