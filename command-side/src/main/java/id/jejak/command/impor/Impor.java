package id.jejak.command.impor;

import id.jejak.command.CommandDesk;
import id.jejak.command.impor.Batch.Keadaan;
import id.jejak.command.impor.berkas.BerkasDitolak;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.ledger.LedgerRequests;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeSkpd;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Where files are handed in, from HTTP or the command line, and what there is to see and to do with their batches. */
public final class Impor {

    private final BatchStore batches;
    private final RowStore rows;
    private final PartStore parts;
    private final Pemuatan pemuatan;
    private final Penilaian penilaian;
    private final Penjumlahan penjumlahan;
    private final Pengiriman pengiriman;
    private final Giliran giliran;
    /** One file at a time in a process: each holds several connections of a small pool. */
    private final ReentrantLock intake = new ReentrantLock();

    public Impor(DataSource dataSource, PlatformTransactionManager transactions, Configuration axon, CommandDesk desk) {
        LedgerRequests ledger = new LedgerRequests(dataSource);
        this.batches = new BatchStore(dataSource);
        this.rows = new RowStore(dataSource);
        this.parts = new PartStore(dataSource);
        this.pemuatan = new Pemuatan(dataSource, transactions, batches, rows, parts);
        this.penilaian = new Penilaian(axon, batches, rows, parts, ledger, transactions);
        this.penjumlahan = new Penjumlahan(dataSource, transactions, batches, rows, ledger);
        this.pengiriman = new Pengiriman(desk, new Accounts(dataSource), ledger, batches, parts);
        this.giliran = new Giliran(dataSource);
    }

    /**
     * Takes a file in and judges it; posts nothing. The same file again is another batch, which names the first.
     *
     * @param fileName the name that its owner gave it
     * @throws BerkasDitolak where it cannot be read as a whole; then nothing is kept
     * @throws Refusal where something is not said that a file of this kind needs
     */
    public UUID terima(Permintaan permintaan, Ketentuan ketentuan, Path file, String fileName) {
        intake.lock();
        try {
            Pemuatan.Dimuat dimuat = pemuatan.muat(permintaan, ketentuan, file, fileName);
            if (dimuat.baru()) {
                inTurn(dimuat.id(), () -> penilaian.nilai(dimuat.id()));
            }
            return dimuat.id();
        } finally {
            intake.unlock();
        }
    }

    /** @throws Refusal where there is no such batch */
    public Batch cari(UUID id) {
        return batches.get(id);
    }

    /** @throws Refusal where there is no such batch */
    public Ringkasan lihat(UUID id) {
        return penjumlahan.ringkasan(batches.get(id));
    }

    /** The latest first, from before one number on; those that one account handed in, where it is named. */
    public List<Batch> daftar(long before, int most, Optional<String> pelaku) {
        return batches.list(before, most, pelaku);
    }

    /** Those of these batches of which something is not ready, was refused or could not be taken back. */
    public Set<UUID> bermasalah(List<Batch> found) {
        return batches.failing(found.stream().map(Batch::id).toList());
    }

    /** The rows after one number, of these verdicts; of all where none is named. */
    public List<BarisDinilai> baris(UUID id, Set<Putusan> putusan, int after, int most) {
        return rows.page(batches.get(id).id(), putusan, after, most);
    }

    /** The proofs or documents after one number. */
    public List<Bagian> bagian(UUID id, int after, int most) {
        return parts.page(batches.get(id).id(), after, most);
    }

    /**
     * Judges again whatever is not in the ledger, against the ledger as it is now.
     *
     * @throws Refusal where the batch is being posted or taken back, or was taken back, or is of agencies that the asker
     *     may not write for
     */
    public void nilaiUlang(Permintaan permintaan, UUID id) {
        requireWewenang(permintaan, id);
        intake.lock();
        try {
            inTurn(id, () -> {
                require(batches.get(id), "NILAI_ULANG", Keadaan.DITERIMA, Keadaan.DINILAI, Keadaan.DIBUKUKAN);
                penilaian.nilai(id);
            });
        } finally {
            intake.unlock();
        }
    }

    /**
     * Has the batch posted: notes that it is to be; {@link #kerjakan} does it. Asked again it goes on.
     *
     * @param hanyaSiap whether what is ready is posted though not all is
     * @throws Refusal where not all is ready, or the batch is not judged, or a plan would be posted by who handed it in, or
     *     none of it is of an agency that the asker may write for
     */
    public void bukukan(Permintaan permintaan, UUID id, boolean hanyaSiap) {
        requireWewenang(permintaan, id);
        if (batches.get(id).keadaan() == Keadaan.MEMBUKUKAN) {
            return;
        }
        inTurn(id, () -> {
            Batch batch = batches.get(id);
            require(batch, "BUKUKAN", Keadaan.DINILAI, Keadaan.DIBUKUKAN, Keadaan.MEMBUKUKAN);
            if (batch.jenis() == JenisImpor.RENCANA && batch.pelaku().equals(permintaan.pelaku())) {
                throw new Refusal(Reason.PENGESAH_SAMA, "");
            }
            requireReady(id, hanyaSiap);
            if (parts.toPost(id, 1).isEmpty() && parts.toReverse(id, 1).isEmpty()) {
                throw new Refusal(Reason.IMPOR_TANPA_YANG_SIAP, "", id);
            }
            batches.post(
                    id, new Batch.Pembukuan(permintaan.pelaku(), permintaan.peran(), permintaan.alasan(), hanyaSiap));
        });
    }

    /**
     * Each part is refused for itself to who may not write for its agency; who may for none lets the batch be, which would
     * otherwise stand there as posted with everything refused.
     */
    private void requireWewenang(Permintaan permintaan, UUID id) {
        List<KodeSkpd> agencies = parts.skpd(id);
        if (!agencies.isEmpty() && agencies.stream().noneMatch(permintaan::isBerwenang)) {
            throw new Refusal(Reason.SKPD_DI_LUAR_WEWENANG, "skpd", agencies.get(0));
        }
    }

    private void requireReady(UUID id, boolean hanyaSiap) {
        int bad = rows.count(id, "verdict IS DISTINCT FROM 'SIAP'");
        if (bad > 0 && !hanyaSiap) {
            throw new Refusal(Reason.IMPOR_BELUM_SIAP, "", bad);
        }
        int nowhere = rows.count(id, "key = ''");
        if (nowhere > 0) {
            throw new Refusal(Reason.IMPOR_BARIS_TAK_BERTEMPAT, "", nowhere);
        }
    }

    /**
     * Has all that the batch posted taken back by one document; {@link #kerjakan} does it. What could not be taken back
     * before is tried again.
     *
     * @throws Refusal where it is not one of realizations, or is not posted, or as for {@link #bukukan}
     */
    public void balik(Permintaan permintaan, UUID id, DokumenPengembalian dokumen) {
        requireWewenang(permintaan, id);
        inTurn(id, () -> {
            Batch batch = batches.get(id);
            if (batch.jenis() != JenisImpor.REALISASI) {
                throw new Refusal(Reason.IMPOR_BUKAN_REALISASI, "", batch.jenis());
            }
            require(batch, "BALIK", Keadaan.DIBUKUKAN, Keadaan.DIBALIK);
            parts.retryReversal(id);
            batches.reverse(
                    id, new Batch.Pembalikan(permintaan.pelaku(), permintaan.peran(), permintaan.alasan(), dokumen));
        });
    }

    /** Batches at which somebody has to work. */
    public List<UUID> menunggu() {
        return batches.waiting();
    }

    /**
     * Posts the batch, or takes it back, where it is to be and nobody is at it; goes on where somebody stopped or died.
     *
     * @param stop asked between proofs; what is left then is left for the next
     */
    public void kerjakan(UUID id, BooleanSupplier stop) {
        giliran.work(id, () -> {
            Batch batch = batches.get(id);
            if (batch.keadaan() == Keadaan.MEMBUKUKAN && pengiriman.bukukan(batch, stop)) {
                batches.set(id, Keadaan.DIBUKUKAN);
            } else if (batch.keadaan() == Keadaan.MEMBALIK && pengiriman.balik(batch, stop)) {
                batches.set(id, Keadaan.DIBALIK);
            }
        });
    }

    private void inTurn(UUID id, Runnable work) {
        if (!giliran.work(id, work)) {
            throw new Refusal(Reason.IMPOR_SEDANG_DIKERJAKAN, "", id);
        }
    }

    private static void require(Batch batch, String step, Keadaan... allowed) {
        if (!List.of(allowed).contains(batch.keadaan())) {
            throw new Refusal(Reason.STATUS_TIDAK_SESUAI, "", batch.keadaan(), step);
        }
    }
}
