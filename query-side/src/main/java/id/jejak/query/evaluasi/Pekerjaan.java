package id.jejak.query.evaluasi;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A program, kegiatan or sub kegiatan, as an evaluation names it.
 *
 * @param unit the unit responsible; may be empty
 */
record Pekerjaan(KodeRencana kode, String nama, String unit, List<Ukuran> indikator) {

    /** One of its indicators. */
    record Ukuran(IndikatorId id, String nama, String satuan) {}

    /** A row of an evaluation, whatever its figures. */
    interface Baris {
        KodeRencana kode();

        String nama();

        String unit();

        List<? extends Terbalik> indikator();

        /** What it is about, without figures. */
        default Pekerjaan pekerjaan() {
            List<Ukuran> indicators = indikator().stream()
                    .map(one -> new Ukuran(one.id(), one.nama(), one.satuan()))
                    .toList();
            return new Pekerjaan(kode(), nama(), unit(), indicators);
        }
    }

    /** All of both moments; what is no more stands where it stood. */
    static List<Pekerjaan> gabungan(List<Pekerjaan> sebelum, List<Pekerjaan> sesudah) {
        TreeMap<KodeRencana, Pekerjaan> all = new TreeMap<>();
        sesudah.forEach(one -> all.put(one.kode(), one));
        Set<IndikatorId> here = sesudah.stream()
                .flatMap(one -> one.indikator().stream())
                .map(Ukuran::id)
                .collect(Collectors.toSet());
        for (Pekerjaan was : sebelum) {
            Pekerjaan is = all.getOrDefault(was.kode(), new Pekerjaan(was.kode(), was.nama(), "", List.of()));
            List<Ukuran> indicators = new ArrayList<>(is.indikator());
            was.indikator().stream().filter(one -> !here.contains(one.id())).forEach(indicators::add);
            all.put(was.kode(), new Pekerjaan(is.kode(), is.nama(), is.unit(), indicators));
        }
        return List.copyOf(all.values());
    }
}
