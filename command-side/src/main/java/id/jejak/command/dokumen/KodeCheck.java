package id.jejak.command.dokumen;

import id.jejak.command.reference.Reference;
import id.jejak.command.reference.UnknownCode;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.KodeLuarDaftar;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<Used> used = new ArrayList<>();
        for (int i = 0; i < command.baris().size(); i++) {
            EnactAnggaran.Baris baris = command.baris().get(i);
            String field = "baris[" + i + "].";
            if (!baris.pos().equals(AnggaranId.RINGKASAN)) {
                used.add(new Used(JenisDaftar.NOMENKLATUR, baris.pos(), "", field + "pos"));
            }
            used.add(new Used(JenisDaftar.REKENING, baris.rekening().kode(), "", field + "rekening"));
            if (!baris.sumberDana().equals(SumberDana.TIDAK_DIRINCI)) {
                used.add(new Used(JenisDaftar.SUMBER_DANA, baris.sumberDana().kode(), "", field + "sumberDana"));
            }
        }
        return require(command.berlaku(), used, command.luarDaftar());
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
        return require(command.berlaku(), used, command.luarDaftar());
    }

    /** Goals and objectives are numbered by the plan itself. */
    private static boolean isOfNomenclature(KodeRencana kode) {
        return kode.tingkat() != Tingkat.TUJUAN && kode.tingkat() != Tingkat.SASARAN;
    }

    private Set<Admitted> require(LocalDate berlaku, List<Used> used, List<KodeLuarDaftar> luarDaftar) {
        Reference.InForce inForce = reference.on(berlaku);
        Set<Admitted> admitted = new LinkedHashSet<>();
        for (Used one : used) {
            inForce.judge(one.jenis, one.kode, one.nama)
                    .ifPresent(unknown -> admitted.add(admission(one, unknown, luarDaftar)
                            .orElseThrow(() -> new Refusal(
                                    Reason.KODE_TIDAK_DIKENAL,
                                    one.field,
                                    unknown.code(),
                                    unknown.list(),
                                    unknown.describeCandidates()))));
        }
        return admitted;
    }

    private static Optional<Admitted> admission(Used used, UnknownCode unknown, List<KodeLuarDaftar> luarDaftar) {
        return luarDaftar.stream()
                .filter(kode -> kode.jenis() == used.jenis && kode.kode().equals(used.kode))
                .findFirst()
                .map(kode -> new Admitted(kode, unknown.list()));
    }
}
