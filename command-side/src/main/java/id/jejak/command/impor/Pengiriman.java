package id.jejak.command.impor;

import id.jejak.command.CommandDesk;
import id.jejak.command.impor.Bagian.Nasib;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReverseRealisasi;
import id.jejak.contract.ledger.LedgerRequests;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.NomorBuktiId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Posts the parts of a batch one after the other, or takes them back. Each is decided anew by the command that anybody
 * would send. What became of a part is noted after it is in the ledger: of one that was carried out and not noted the
 * ledger tells that this very batch did it.
 */
final class Pengiriman {

    /** So many may be done and not noted when the process dies. */
    private static final int CHUNK = 20;

    private final CommandDesk desk;
    private final Accounts accounts;
    private final LedgerRequests ledger;
    private final BatchStore batches;
    private final PartStore parts;

    Pengiriman(CommandDesk desk, Accounts accounts, LedgerRequests ledger, BatchStore batches, PartStore parts) {
        this.desk = desk;
        this.accounts = accounts;
        this.ledger = ledger;
        this.batches = batches;
        this.parts = parts;
    }

    /**
     * Posts what is ready.
     *
     * @param stop asked between the parts
     * @return whether all is done
     */
    boolean bukukan(Batch batch, BooleanSupplier stop) {
        while (!stop.getAsBoolean()) {
            List<Bagian> chunk = parts.toPost(batch.id(), CHUNK);
            if (chunk.isEmpty()) {
                return true;
            }
            Judul judul = batches.judul(batch.id());
            parts.posted(batch.id(), each(chunk, stop, part -> post(batch, part, judul)));
        }
        return false;
    }

    /** Takes back what was posted; as {@link #bukukan}. */
    boolean balik(Batch batch, BooleanSupplier stop) {
        while (!stop.getAsBoolean()) {
            List<Bagian> chunk = parts.toReverse(batch.id(), CHUNK);
            if (chunk.isEmpty()) {
                return true;
            }
            parts.reversed(batch.id(), each(chunk, stop, part -> takeBack(batch, part)));
        }
        return false;
    }

    private static List<PartStore.Hasil> each(
            List<Bagian> chunk, BooleanSupplier stop, Function<Bagian, PartStore.Hasil> work) {
        List<PartStore.Hasil> done = new ArrayList<>();
        for (Bagian part : chunk) {
            if (stop.getAsBoolean()) {
                return done;
            }
            done.add(work.apply(part));
        }
        return done;
    }

    private PartStore.Hasil post(Batch batch, Bagian part, Judul judul) {
        Kiriman kiriman = Json.read(part.perintah().orElseThrow(), Kiriman.class);
        Answer answer = send(batch.membukukan(), kiriman.command(), kiriman.aggregate());
        if (answer.position.isPresent()) {
            return new PartStore.Hasil(part.nomor(), Nasib.DIBUKUKAN, answer.position, List.of());
        }
        return answer.refused.isEmpty()
                ? new PartStore.Hasil(
                        part.nomor(),
                        Nasib.SUDAH_ADA,
                        OptionalLong.empty(),
                        List.of(Temuan.of(Putusan.DUPLIKAT, "sudah-di-buku-besar", part.kunci())))
                : new PartStore.Hasil(
                        part.nomor(),
                        Nasib.DITOLAK,
                        OptionalLong.empty(),
                        answer.refused.stream().map(judul::of).toList());
    }

    private PartStore.Hasil takeBack(Batch batch, Bagian part) {
        PostRealisasi posted = Json.read(part.perintah().orElseThrow(), Kiriman.class)
                .realisasi()
                .orElseThrow();
        Batch.Pembalikan how = batch.pembalikan().orElseThrow();
        ReverseRealisasi command =
                new ReverseRealisasi(posted.tahun(), posted.bukti().nomor(), how.dokumen(), how.alasan(), List.of());
        String number = NomorBuktiId.pengembalian(
                        posted.tahun(), how.dokumen(), posted.bukti().nomor())
                .toString();
        Answer answer = send(batch.membalik(), command, number);
        return answer.refused.isEmpty()
                ? new PartStore.Hasil(part.nomor(), Nasib.DIBALIK, answer.position, List.of())
                : new PartStore.Hasil(part.nomor(), Nasib.TIDAK_DAPAT_DIBALIK, OptionalLong.empty(), answer.refused);
    }

    /**
     * What came of a command.
     *
     * @param position of its last event, or of its first where it was carried out before; none where this batch did not
     */
    private record Answer(OptionalLong position, List<Temuan> refused) {}

    /** As it is now: a batch may be posted long after its poster signed in. */
    private Set<KodeSkpd> wewenang(Permintaan permintaan) {
        return accounts.status(permintaan.pelaku()).map(Accounts.Status::skpd).orElse(Set.of());
    }

    private Answer send(Permintaan permintaan, JejakCommand command, String aggregate) {
        try {
            Receipt receipt = desk.send(permintaan.within(wewenang(permintaan)), command);
            return receipt.position().isPresent()
                    ? new Answer(receipt.position(), List.of())
                    : new Answer(ledger.lastAt(aggregate, permintaan.id()), List.of());
        } catch (Refusal refusal) {
            OptionalLong before = ledger.lastAt(aggregate, permintaan.id());
            return new Answer(before, before.isPresent() ? List.of() : List.of(Temuan.of(refusal)));
        }
    }
}
