package id.jejak.command.pembayaran;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.SumberDana;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines of a document. */
final class Baris {

    private Baris() {}

    /** A place within the year's budget; a document names each once. */
    private record Tempat(String pos, KodeRekening rekening, SumberDana sumberDana) {}

    static void requireRight(List<BarisBelanja> baris) {
        if (baris.isEmpty()) {
            throw new Refusal(Reason.DOKUMEN_KOSONG, "baris");
        }
        Set<Tempat> seen = new HashSet<>();
        for (int i = 0; i < baris.size(); i++) {
            BarisBelanja line = baris.get(i);
            if (!seen.add(new Tempat(line.pos(), line.rekening(), line.sumberDana()))) {
                throw new Refusal(Reason.BARIS_GANDA, "baris[" + i + "]", line.pos(), line.rekening());
            }
            if (!line.jumlah().isPositive()) {
                throw new Refusal(Reason.JUMLAH_TIDAK_POSITIF, "baris[" + i + "].jumlah", line.jumlah());
            }
        }
    }

    /** The lines of each place, by their place in the document; places in their order. */
    static SortedMap<String, SortedMap<Integer, BarisBelanja>> perPos(List<BarisBelanja> baris) {
        SortedMap<String, SortedMap<Integer, BarisBelanja>> perPos = new TreeMap<>();
        for (int i = 0; i < baris.size(); i++) {
            perPos.computeIfAbsent(baris.get(i).pos(), first -> new TreeMap<>()).put(i, baris.get(i));
        }
        return perPos;
    }

    /** The same of what is owed under a contract; under none it is as it was before contracts were named. */
    static Sha256 isi(Object jenis, Object tanggal, String kontrak, List<BarisBelanja> baris) {
        return isi(jenis, kontrak.isEmpty() ? tanggal : tanggal + "|" + kontrak, baris);
    }

    /** Tells contents apart: the order of the lines is no part of it, nor is the description. */
    static Sha256 isi(Object jenis, Object tanggal, List<BarisBelanja> baris) {
        return Sha256.of(baris.stream()
                .map(line -> line.pos() + "|" + line.rekening() + "|" + line.sumberDana() + "|" + line.jumlah())
                .sorted()
                .collect(Collectors.joining("\n", jenis + "|" + tanggal + "\n", "")));
    }
}
