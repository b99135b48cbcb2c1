package id.jejak.command.impor;

import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Contoh;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeSkpd;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Imports without HTTP. */
final class ImporContoh {

    static final Permintaan BENDAHARA = new Permintaan("budi", "BENDAHARA", "unggah-1", "uji");

    private ImporContoh() {}

    static Impor impor(CommandParts side) {
        return new Impor(side.connections(), side.transactions(), side.axon(), side.desk());
    }

    static Ketentuan ketentuan(JenisImpor jenis, Optional<KodeSkpd> skpd, Optional<Integer> tahun) {
        return ketentuan(jenis, skpd, tahun, Optional.empty());
    }

    /** In force from the day of its document. */
    static Ketentuan ketentuan(
            JenisImpor jenis, Optional<KodeSkpd> skpd, Optional<Integer> tahun, Optional<DasarHukum> document) {
        return new Ketentuan(
                jenis,
                skpd,
                tahun,
                Optional.empty(),
                Optional.empty(),
                document,
                document.map(DasarHukum::tanggal),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Has realizations of the sample agency judged. */
    static UUID terima(CommandParts side, int tahun, byte[] content) {
        return impor(side)
                .terima(
                        BENDAHARA,
                        ketentuan(JenisImpor.REALISASI, Optional.of(Contoh.SKPD), Optional.of(tahun)),
                        BerkasContoh.file(content),
                        "sp2d.csv");
    }

    /** The rows with their verdicts, as {@code 2 SIAP}. */
    static List<String> verdicts(CommandParts side, UUID id) {
        return impor(side).baris(id, Set.of(), 0, 1_000).stream()
                .map(row -> row.nomor() + " " + row.putusan().orElseThrow())
                .toList();
    }
}
