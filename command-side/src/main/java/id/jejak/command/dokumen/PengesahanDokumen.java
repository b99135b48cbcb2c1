package id.jejak.command.dokumen;

import id.jejak.command.Keberatan;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.CloseTahun;
import id.jejak.contract.command.DokumenAnggaranCommand.Enact;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.ReleaseSpd;
import id.jejak.contract.command.ReopenTahun;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.command.SetAnggaranKas;
import id.jejak.contract.command.ShiftAnggaran;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;

/** Lets drafted documents of budgets and plans take force, with all their lines in the same unit of work or not at all. */
public final class PengesahanDokumen {

    private final Repository<DokumenAnggaran> dokumen;
    private final Dokumen pertama;
    private final PerubahanAnggaran perubahan;
    private final PenyediaanDana penyediaan;
    private final TutupTahun tutup;
    private final DokumenRencana rencana;

    public PengesahanDokumen(Configuration axon) {
        this.dokumen = axon.repository(DokumenAnggaran.class);
        this.pertama = axon.getComponent(Dokumen.class);
        this.perubahan = axon.getComponent(PerubahanAnggaran.class);
        this.penyediaan = axon.getComponent(PenyediaanDana.class);
        this.tutup = axon.getComponent(TutupTahun.class);
        this.rencana = axon.getComponent(DokumenRencana.class);
    }

    @CommandHandler
    void handle(Enact command) throws Exception {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        // With the metadata, since who enacts must not be who drafted.
        Object isi = dokumen.loadOrCreate(command.id().toString(), DokumenAnggaran::new)
                .handle(new GenericCommandMessage<>(
                        new TakeForce(command.id(), command.versi()),
                        unitOfWork.getMessage().getMetaData()));
        Keberatan.refuse(DokumenRencana.keberatan(command.id().tahun(), (IsiDokumen) isi));
        JejakCommand perintah = perintah(command.id().tahun(), (IsiDokumen) isi);
        // What follows happens under the document itself, no more under its draft.
        unitOfWork.transformMessage(message -> message.andMetaData(Map.of(Permintaan.DOKUMEN, perintah.dokumen())));
        carryOut(perintah);
    }

    private void carryOut(JejakCommand command) throws Exception {
        if (command instanceof EnactAnggaran enact) {
            pertama.handle(enact);
        } else if (command instanceof ShiftAnggaran shift) {
            perubahan.handle(shift);
        } else if (command instanceof AmendAnggaran amend) {
            perubahan.handle(amend);
        } else if (command instanceof ReservePagu reserve) {
            perubahan.handle(reserve);
        } else if (command instanceof SetAnggaranKas spread) {
            penyediaan.handle(spread);
        } else if (command instanceof ReleaseSpd release) {
            penyediaan.handle(release);
        } else if (command instanceof CloseTahun close) {
            tutup.handle(close);
        } else if (command instanceof ReopenTahun reopen) {
            tutup.handle(reopen);
        } else if (command instanceof AdoptRenstra adopt) {
            pertama.handle(adopt);
        } else if (command instanceof ReviseRenstra revise) {
            rencana.handle(revise);
        } else {
            throw new IllegalArgumentException("No document does this: " + command);
        }
    }

    /** What a document of this content asks of its year, or of its plan. */
    static JejakCommand perintah(TahunAnggaranId tahun, IsiDokumen isi) {
        if (isi instanceof IsiDokumen.Dpa dpa) {
            return new EnactAnggaran(tahun, dpa.dasarHukum(), dpa.berlaku(), baris(dpa), dpa.luarDaftar());
        }
        if (isi instanceof IsiDokumen.Pergeseran shift) {
            return new ShiftAnggaran(
                    tahun,
                    shift.dasarHukum(),
                    shift.berlaku(),
                    shift.tingkat(),
                    shift.pengesah(),
                    shift.baris(),
                    shift.luarDaftar());
        }
        if (isi instanceof IsiDokumen.Perubahan amend) {
            boolean luarBiasa = amend.keadaan() == IsiDokumen.Perubahan.Keadaan.LUAR_BIASA;
            return new AmendAnggaran(
                    tahun, amend.dasarHukum(), amend.berlaku(), luarBiasa, amend.baris(), amend.luarDaftar());
        }
        if (isi instanceof IsiDokumen.Pencadangan reserve) {
            return new ReservePagu(tahun, reserve.dasarHukum(), reserve.berlaku(), baris(reserve));
        }
        if (isi instanceof IsiDokumen.AnggaranKas spread) {
            return new SetAnggaranKas(tahun, spread.dasarHukum(), spread.berlaku(), spread.baris());
        }
        if (isi instanceof IsiDokumen.Spd spd) {
            return new ReleaseSpd(tahun, spd.dasarHukum(), spd.mulai(), spd.sampai(), spd.baris());
        }
        if (isi instanceof IsiDokumen.PenetapanRenstra plan) {
            return DokumenRencana.perintah(plan);
        }
        if (isi instanceof IsiDokumen.PerubahanRenstra revision) {
            return DokumenRencana.perintah(revision);
        }
        return isi instanceof IsiDokumen.Penutupan
                ? new CloseTahun(tahun, isi.dasarHukum(), isi.berlaku())
                : new ReopenTahun(tahun, isi.dasarHukum(), isi.berlaku());
    }

    static List<EnactAnggaran.Baris> baris(IsiDokumen.Dpa dpa) {
        return dpa.baris().stream()
                .map(baris -> new EnactAnggaran.Baris(baris.pos(), baris.rekening(), baris.sumberDana(), baris.pagu()))
                .toList();
    }

    static List<ReservePagu.Baris> baris(IsiDokumen.Pencadangan reserve) {
        return reserve.baris().stream()
                .map(baris ->
                        new ReservePagu.Baris(baris.pos(), baris.rekening(), baris.sumberDana(), baris.cadangan()))
                .toList();
    }
}
