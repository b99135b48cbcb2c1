package id.jejak.command.dokumen;

import id.jejak.command.Keberatan;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.ReceiveSpd;
import id.jejak.command.anggaran.SetKas;
import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.tahunanggaran.RegisterDokumen;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReleaseSpd;
import id.jejak.contract.command.SetAnggaranKas;
import id.jejak.contract.event.AnggaranEvent.SpdRequired;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;

/** Applies what stands below the ceilings, anggaran kas and SPD, in the way of {@link Dokumen}. */
public final class PenyediaanDana {

    private final Repository<Anggaran> anggaran;
    private final Repository<TahunAnggaran> tahunAnggaran;
    private final LedgerAggregates lines;

    public PenyediaanDana(Configuration axon) {
        this.anggaran = axon.repository(Anggaran.class);
        this.tahunAnggaran = axon.repository(TahunAnggaran.class);
        this.lines = axon.getComponent(LedgerAggregates.class);
    }

    @CommandHandler
    void handle(SetAnggaranKas command) throws Exception {
        Dokumen.requireLines(command.baris(), "baris");
        Dokumen.requireDistinct(
                command.baris(), baris -> new Tempat(baris.pos(), baris.rekening(), baris.sumberDana()));
        register(command.tahun(), command.dasarHukum(), command.berlaku(), SetAnggaranKas.JENIS);
        for (var baris : Dokumen.perAnggaran(command.tahun(), command.baris(), IsiDokumen.Kas::pos)) {
            Dokumen.tell(anggaran, baris.id(), Anggaran::new, new SetKas(baris.id(), command.berlaku(), baris.baris()));
        }
    }

    /** With the first one of a year every line of the year learns that it needs one, also those that get nothing. */
    @CommandHandler
    void handle(ReleaseSpd command) throws Exception {
        Dokumen.requireLines(command.baris(), "baris");
        Dokumen.requireDistinct(command.baris(), PenyediaanDana::tempat);
        Keberatan.refuse(reversed(command.mulai(), command.sampai()));
        TahunAnggaranId tahun = command.tahun();
        boolean first = register(tahun, command.dasarHukum(), command.mulai(), ReleaseSpd.JENIS);
        for (var baris : Dokumen.perAnggaran(tahun, command.baris(), IsiDokumen.Penyediaan::pos)) {
            Dokumen.tell(
                    anggaran,
                    baris.id(),
                    Anggaran::new,
                    new ReceiveSpd(baris.id(), command.mulai(), command.sampai(), baris.baris()));
        }
        if (first) {
            // After the events above, which were registered for this phase before; see TutupTahun.
            CurrentUnitOfWork.get()
                    .onPrepareCommit(unitOfWork -> lines.appendToEach(
                            unitOfWork,
                            Anggaran.class.getSimpleName(),
                            tahun + "/",
                            id -> new SpdRequired(AnggaranId.of(id))));
        }
    }

    static Stream<Refusal> reversed(LocalDate mulai, LocalDate sampai) {
        return Keberatan.when(
                sampai.isBefore(mulai), () -> new Refusal(Reason.PERIODE_TERBALIK, "sampai", mulai, sampai));
    }

    /** All accounts of a place share what is released. */
    static Tempat tempat(IsiDokumen.Penyediaan baris) {
        return new Tempat(baris.pos(), new KodeRekening("5"), baris.sumberDana());
    }

    private boolean register(TahunAnggaranId tahun, DasarHukum dasarHukum, LocalDate berlaku, DasarHukum.Jenis jenis)
            throws Exception {
        return (boolean) Dokumen.tell(
                tahunAnggaran, tahun, TahunAnggaran::new, new RegisterDokumen(tahun, dasarHukum, berlaku, jenis));
    }
}
