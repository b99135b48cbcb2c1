package id.jejak.command.impor;

import id.jejak.command.impor.berkas.Kepala;
import id.jejak.command.impor.berkas.Kolom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a file calls its columns, by what they mean; of those of one year each, nothing.
 *
 * @param nama the headings
 */
record Judul(Map<Kolom, String> nama) {

    /** The parts of a request, by the last of their names, that columns of a file say. */
    private static final Map<String, Kolom> PARTS = Map.ofEntries(
            Map.entry("pos", Kolom.POS),
            Map.entry("rekening", Kolom.REKENING),
            Map.entry("sumberDana", Kolom.SUMBER_DANA),
            Map.entry("pagu", Kolom.PAGU),
            Map.entry("sebelum", Kolom.SEBELUM),
            Map.entry("sesudah", Kolom.SESUDAH),
            Map.entry("jumlah", Kolom.JUMLAH),
            Map.entry("nomor", Kolom.NOMOR_BUKTI),
            Map.entry("tanggal", Kolom.TANGGAL_BUKTI),
            Map.entry("jenis", Kolom.JENIS_BUKTI),
            Map.entry("kontrak", Kolom.NOMOR_KONTRAK),
            Map.entry("kode", Kolom.KODE),
            Map.entry("nama", Kolom.NAMA),
            Map.entry("indikator", Kolom.INDIKATOR),
            Map.entry("lokasi", Kolom.LOKASI));

    static Judul of(Kepala kepala) {
        Map<Kolom, String> names = new EnumMap<>(Kolom.class);
        kepala.judul()
                .forEach(column -> column.makna()
                        .filter(meaning -> !meaning.kolom().isPerTahun())
                        .ifPresent(meaning -> names.put(meaning.kolom(), column.nama())));
        return new Judul(names);
    }

    /** The same in the file's words: what lay in a part of the request lies in a column, or in none that can be told. */
    Temuan of(Temuan found) {
        return found.kolom().isEmpty() || !found.dariPerintah() ? found : found.di(column(found.kolom()));
    }

    private String column(String part) {
        return Optional.ofNullable(PARTS.get(part.substring(part.lastIndexOf('.') + 1)))
                .map(nama::get)
                .orElse("");
    }
}
