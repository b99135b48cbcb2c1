package id.jejak.command.impor;

import id.jejak.command.dokumen.UjiCoba;
import id.jejak.contract.ledger.LedgerRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges every row of a batch against one state of the ledger, whatever is posted meanwhile: all is read in the snapshot
 * of one transaction, which can write nothing, and whose last position is noted. The verdicts are written beside it.
 */
final class Penilaian {

    private static final int CHUNK = 500;

    private final Configuration axon;
    private final BatchStore batches;
    private final RowStore rows;
    private final PartStore parts;
    private final LedgerRequests ledger;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate beside;

    Penilaian(
            Configuration axon,
            BatchStore batches,
            RowStore rows,
            PartStore parts,
            LedgerRequests ledger,
            PlatformTransactionManager transactions) {
        this.axon = axon;
        this.batches = batches;
        this.rows = rows;
        this.parts = parts;
        this.ledger = ledger;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What is in the ledger of it stays as it is; all else is judged anew. */
    void nilai(UUID id) {
        batches.set(id, Batch.Keadaan.DITERIMA);
        snapshot.executeWithoutResult(status -> {
            long position = ledger.lastPosition();
            Batch batch = batches.get(id);
            Penilai penilai = penilai(batch);
            Judul judul = batches.judul(id);
            List<Catatan.Hasil> open = new ArrayList<>();
            rows.eachPart(batch, part -> {
                open.add(penilai.nilai(part).berjudul(judul));
                if (open.size() >= CHUNK) {
                    keep(id, open);
                }
            });
            keep(id, open);
            beside.executeWithoutResult(also -> batches.judged(id, position));
        });
    }

    private Penilai penilai(Batch batch) {
        return switch (batch.jenis()) {
            case REALISASI -> new NilaiRealisasi(axon);
            case DPA, PERGESERAN, DPPA -> new NilaiDokumen(batch, new UjiCoba(axon));
            case RENCANA -> new NilaiRencana(batch, axon);
        };
    }

    private void keep(UUID id, List<Catatan.Hasil> open) {
        List<Catatan.Hasil> judged = List.copyOf(open);
        open.clear();
        beside.executeWithoutResult(status -> {
            parts.judge(id, judged.stream().map(Catatan.Hasil::bagian).toList());
            rows.judge(id, judged.stream().flatMap(one -> one.baris().stream()).toList());
        });
    }
}
