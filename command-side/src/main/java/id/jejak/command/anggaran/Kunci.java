package id.jejak.command.anggaran;

import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.SumberDana;
import java.util.Comparator;

/** What a ceiling is set for within a budget line: an account and a funding source. */
public record Kunci(KodeRekening rekening, SumberDana sumberDana) implements Comparable<Kunci> {

    private static final Comparator<Kunci> ORDER = Comparator.comparing(Kunci::rekening)
            .thenComparing(kunci -> kunci.sumberDana().kode());

    @Override
    public int compareTo(Kunci other) {
        return ORDER.compare(this, other);
    }
}
