package id.jejak.command.dokumen;

import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.tahunanggaran.CloseBuku;
import id.jejak.command.tahunanggaran.GerbangTahun;
import id.jejak.command.tahunanggaran.ReopenBuku;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.command.CloseTahun;
import id.jejak.contract.command.ReopenTahun;
import id.jejak.contract.event.AnggaranEvent;
import id.jejak.contract.event.AnggaranEvent.BukuClosed;
import id.jejak.contract.event.AnggaranEvent.BukuReopened;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;

/**
 * Closes and reopens a year and all of its budget lines in one transaction. The year decides. The lines have nothing to
 * decide: each is told after its last event, so that postings from many sides cannot hold the closing up.
 */
public final class TutupTahun {

    private final Repository<TahunAnggaran> tahunAnggaran;
    private final LedgerAggregates lines;
    private final GerbangTahun gerbang;

    public TutupTahun(Configuration axon) {
        this.tahunAnggaran = axon.repository(TahunAnggaran.class);
        this.lines = axon.getComponent(LedgerAggregates.class);
        this.gerbang = axon.getComponent(GerbangTahun.class);
    }

    @CommandHandler
    void handle(CloseTahun command) throws Exception {
        TahunAnggaranId tahun = command.tahun();
        gerbang.shut(tahun);
        Dokumen.tell(
                tahunAnggaran,
                tahun,
                TahunAnggaran::new,
                new CloseBuku(tahun, command.dasarHukum(), command.berlaku()));
        tellLines(tahun, id -> new BukuClosed(id, command.berlaku()));
    }

    @CommandHandler
    void handle(ReopenTahun command) throws Exception {
        TahunAnggaranId tahun = command.tahun();
        Dokumen.tell(
                tahunAnggaran,
                tahun,
                TahunAnggaran::new,
                new ReopenBuku(tahun, command.dasarHukum(), command.berlaku()));
        tellLines(tahun, id -> new BukuReopened(id, command.berlaku()));
    }

    /**
     * After the year's own events are appended, which were registered for this phase before: from then on no document
     * can make another line, and like every document this one takes the year before the lines.
     */
    private void tellLines(TahunAnggaranId tahun, Function<AnggaranId, AnggaranEvent> event) {
        CurrentUnitOfWork.get()
                .onPrepareCommit(unitOfWork -> lines.appendToEach(
                        unitOfWork, Anggaran.class.getSimpleName(), tahun + "/", id -> event.apply(AnggaranId.of(id))));
    }
}
