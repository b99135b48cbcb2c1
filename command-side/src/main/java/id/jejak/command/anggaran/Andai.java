package id.jejak.command.anggaran;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.event.AnggaranEvent;
import id.jejak.contract.event.AnggaranEvent.KomitmenDrawn;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.Bukti;
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
        List<PostRealisasi.Baris> posted = new ArrayList<>();
        command.baris().forEach((nomor, baris) -> {
            List<Refusal> ofLine = command.keberatan(nomor, baris, line.aturan(), line.aturanKas())
                    .toList();
            if (ofLine.isEmpty()) {
                posted.add(baris);
                command.events(baris).forEach(this::suppose);
            }
            objections.addAll(ofLine);
        });
        if (!objections.isEmpty()) {
            posted.forEach(baris -> takeBack(command, baris));
        }
        return objections;
    }

    private void suppose(AnggaranEvent event) {
        if (event instanceof RealisasiPosted posted) {
            line.on(posted);
        } else if (event instanceof KomitmenDrawn drawn) {
            line.on(drawn);
        } else {
            throw new IllegalArgumentException("No posting does this: " + event);
        }
    }

    /** No more supposes a proof to be posted, which it did. */
    public void takeBack(PostBaris command) {
        command.baris().values().forEach(baris -> takeBack(command, baris));
    }

    private void takeBack(PostBaris command, PostRealisasi.Baris baris) {
        Bukti bukti = command.bukti();
        // On the day of the proof, so that its month too is as before.
        DokumenPengembalian onTheDay =
                new DokumenPengembalian(DokumenPengembalian.Jenis.KOREKSI, bukti.nomor(), bukti.tanggal());
        RealisasiReversed reversal = new RealisasiReversed(
                command.id(), baris.rekening(), baris.sumberDana(), baris.jumlah(), bukti.nomor(), onTheDay, "");
        line.on(reversal);
        if (!command.kontrak().isEmpty()) {
            line.on(line.aturan().buku().committedAgain(reversal, command.kontrak()));
        }
    }
}
