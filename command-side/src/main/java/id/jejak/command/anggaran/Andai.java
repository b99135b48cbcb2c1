package id.jejak.command.anggaran;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.DokumenPengembalian;
import java.util.ArrayList;
import java.util.List;

/**
 * A budget line as it would be: supposes realizations to be posted, one after the other, so that each is held against
 * those before it. Nothing is appended.
 *
 * @param line an instance of its own that no command is ever given to
 */
public record Andai(Anggaran line) {

    /**
     * Whether this very proof is posted here already.
     *
     * @throws Refusal where its number was posted here with another content
     */
    public boolean isRepeated(PostBaris command) {
        return line.bukti.isRepeated(command);
    }

    /** Whether there ever was a ceiling for this. */
    public boolean hasPagu(Kunci kunci) {
        return line.pagu().containsKey(kunci);
    }

    /** Supposes a proof to be posted; answers all that stands against it, and then it is not. */
    public List<Refusal> post(PostBaris command) {
        List<Refusal> objections =
                new ArrayList<>(line.bookable(command.id(), command.bukti().tanggal(), "bukti.tanggal")
                        .toList());
        List<RealisasiPosted> posted = new ArrayList<>();
        command.baris().forEach((nomor, baris) -> {
            List<Refusal> ofLine = command.keberatan(nomor, baris, line.aturan(), line.aturanKas())
                    .toList();
            if (ofLine.isEmpty()) {
                posted.add(posted(command, baris));
                line.on(posted(command, baris));
            }
            objections.addAll(ofLine);
        });
        if (!objections.isEmpty()) {
            posted.forEach(this::takeBack);
        }
        return objections;
    }

    /** No more supposes a proof to be posted, which it did. */
    public void takeBack(PostBaris command) {
        command.baris().values().forEach(baris -> takeBack(posted(command, baris)));
    }

    private static RealisasiPosted posted(PostBaris command, PostRealisasi.Baris baris) {
        return new RealisasiPosted(
                command.id(), baris.rekening(), baris.sumberDana(), baris.jumlah(), command.bukti(), command.uraian());
    }

    private void takeBack(RealisasiPosted event) {
        // On the day of the proof, so that its month too is as before.
        DokumenPengembalian onTheDay = new DokumenPengembalian(
                DokumenPengembalian.Jenis.KOREKSI,
                event.bukti().nomor(),
                event.bukti().tanggal());
        line.on(new RealisasiReversed(
                event.id(),
                event.rekening(),
                event.sumberDana(),
                event.jumlah(),
                event.bukti().nomor(),
                onTheDay,
                ""));
    }
}
