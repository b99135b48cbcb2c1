package id.jejak.command.impor;

import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.value.NomorBuktiId;
import java.util.Optional;

/** A command that a batch sends; exactly one of them is there. */
record Kiriman(
        Optional<PostRealisasi> realisasi,
        Optional<Draft> konsep,
        Optional<AdoptRenstra> adopsi,
        Optional<ReviseRenstra> revisi) {

    static Kiriman of(JejakCommand command) {
        return new Kiriman(
                as(PostRealisasi.class, command),
                as(Draft.class, command),
                as(AdoptRenstra.class, command),
                as(ReviseRenstra.class, command));
    }

    private static <C> Optional<C> as(Class<C> type, JejakCommand command) {
        return type.isInstance(command) ? Optional.of(type.cast(command)) : Optional.empty();
    }

    JejakCommand command() {
        return realisasi
                .<JejakCommand>map(one -> one)
                .or(() -> konsep)
                .or(() -> adopsi)
                .or(() -> revisi)
                .orElseThrow();
    }

    /** The aggregate that an event happens to, whatever else it does: by it one sees whether it was carried out. */
    String aggregate() {
        return realisasi
                .map(one ->
                        NomorBuktiId.belanja(one.tahun(), one.bukti().nomor()).toString())
                .or(() -> konsep.map(one -> one.id().toString()))
                .or(() -> adopsi.map(one -> one.id().toString()))
                .or(() -> revisi.map(one -> one.id().toString()))
                .orElseThrow();
    }
}
