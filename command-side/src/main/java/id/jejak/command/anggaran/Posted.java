package id.jejak.command.anggaran;

import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.Rupiah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one proof had posted on a budget line, how much of it was taken back, how much came back after the year, and on
 * whose commitment it drew; all of these only grow.
 */
record Posted(
        Bukti bukti,
        Map<Kunci, Rupiah> jumlah,
        Map<Kunci, Rupiah> kembali,
        Map<Kunci, Rupiah> pendapatan,
        Map<Kunci, String> kontrak) {

    static Posted nothing(Bukti bukti) {
        return new Posted(bukti, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void add(Kunci kunci, Rupiah rupiah) {
        jumlah.merge(kunci, rupiah, Rupiah::plus);
    }

    void takeBack(Kunci kunci, Rupiah rupiah) {
        kembali.merge(kunci, rupiah, Rupiah::plus);
    }

    /** After the year, as income. */
    void receive(Kunci kunci, Rupiah rupiah) {
        pendapatan.merge(kunci, rupiah, Rupiah::plus);
    }

    boolean is(Bukti asked, Map<Kunci, Rupiah> lines) {
        return bukti.equals(asked) && jumlah.equals(lines);
    }

    boolean has(Kunci kunci) {
        return jumlah.containsKey(kunci);
    }

    /** What neither was taken back nor came back under this account and funding source. */
    Rupiah remaining(Kunci kunci) {
        return jumlah.getOrDefault(kunci, Rupiah.ZERO)
                .minus(kembali.getOrDefault(kunci, Rupiah.ZERO))
                .minus(pendapatan.getOrDefault(kunci, Rupiah.ZERO));
    }

    List<Kunci> keys() {
        return jumlah.keySet().stream().sorted().toList();
    }

    /** What came back after the year was not: it is spent still. */
    boolean isTakenBack() {
        return jumlah.equals(kembali);
    }
}
