package id.jejak.command.dokumen;

import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.ChangePagu;
import id.jejak.command.anggaran.RequireSpd;
import id.jejak.command.anggaran.SetCadangan;
import id.jejak.command.anggaran.SetKomitmen;
import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.tahunanggaran.EnactPergeseran;
import id.jejak.command.tahunanggaran.EnactPerubahan;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.command.tahunanggaran.RegisterDokumen;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.command.ShiftAnggaran;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Repository;

/** Applies the documents that change ceilings, or tie them, in the way of {@link Dokumen}. */
public final class PerubahanAnggaran {

    private final Repository<Anggaran> anggaran;
    private final Repository<TahunAnggaran> tahunAnggaran;
    private final KewenanganDaerah kewenangan;
    private final KodeCheck kode;

    public PerubahanAnggaran(Configuration axon) {
        this.anggaran = axon.repository(Anggaran.class);
        this.tahunAnggaran = axon.repository(TahunAnggaran.class);
        this.kewenangan = axon.getComponent(KewenanganDaerah.class);
        this.kode = axon.getComponent(KodeCheck.class);
    }

    @CommandHandler
    void handle(ShiftAnggaran command) throws Exception {
        requireChanges(command.baris());
        Set<KodeCheck.Admitted> admitted = kode.require(command.berlaku(), command.baris(), command.luarDaftar());
        TahunAnggaranId tahun = command.tahun();
        boolean memakaiSpd = tellYear(
                tahun,
                new EnactPergeseran(
                        tahun,
                        command.dasarHukum(),
                        command.berlaku(),
                        command.tingkat(),
                        command.pengesah(),
                        kewenangan.dari(tahun.skpd()),
                        command.baris()));
        Dokumen.admit(tahunAnggaran, tahun, admitted);
        changePagu(tahun, command.berlaku(), command.baris(), memakaiSpd);
    }

    @CommandHandler
    void handle(AmendAnggaran command) throws Exception {
        requireChanges(command.baris());
        Set<KodeCheck.Admitted> admitted = kode.require(command.berlaku(), command.baris(), command.luarDaftar());
        TahunAnggaranId tahun = command.tahun();
        boolean memakaiSpd = tellYear(
                tahun, new EnactPerubahan(tahun, command.dasarHukum(), command.berlaku(), command.luarBiasa()));
        Dokumen.admit(tahunAnggaran, tahun, admitted);
        changePagu(tahun, command.berlaku(), command.baris(), memakaiSpd);
    }

    @CommandHandler
    void handle(ReservePagu command) throws Exception {
        Dokumen.requireLines(command.baris(), "baris");
        Dokumen.requireDistinct(
                command.baris(), baris -> new Tempat(baris.pos(), baris.rekening(), baris.sumberDana()));
        TahunAnggaranId tahun = command.tahun();
        tellYear(tahun, new RegisterDokumen(tahun, command.dasarHukum(), command.berlaku(), ReservePagu.JENIS));
        for (var baris : Dokumen.perAnggaran(tahun, command.baris(), ReservePagu.Baris::pos)) {
            Dokumen.tell(
                    anggaran, baris.id(), Anggaran::new, new SetCadangan(baris.id(), command.berlaku(), baris.baris()));
        }
    }

    @CommandHandler
    void handle(CommitPagu command) throws Exception {
        Dokumen.requireLines(command.baris(), "baris");
        Dokumen.requireDistinct(
                command.baris(), baris -> new Tempat(baris.pos(), baris.rekening(), baris.sumberDana()));
        for (var baris : Dokumen.perAnggaran(command.tahun(), command.baris(), CommitPagu.Baris::pos)) {
            Dokumen.tell(
                    anggaran,
                    baris.id(),
                    Anggaran::new,
                    new SetKomitmen(baris.id(), command.kontrak(), command.berlaku(), baris.baris()));
        }
    }

    private static void requireChanges(List<BarisPerubahan> baris) {
        Dokumen.requireLines(baris, "baris");
        Dokumen.requireDistinct(baris, line -> new Tempat(line.pos(), line.rekening(), line.sumberDana()));
    }

    private boolean tellYear(TahunAnggaranId tahun, Object command) throws Exception {
        return (boolean) Dokumen.tell(tahunAnggaran, tahun, TahunAnggaran::new, command);
    }

    private void changePagu(TahunAnggaranId tahun, LocalDate berlaku, List<BarisPerubahan> lines, boolean memakaiSpd)
            throws Exception {
        for (var baris : Dokumen.perAnggaran(tahun, lines, BarisPerubahan::pos)) {
            Dokumen.tell(anggaran, baris.id(), Anggaran::new, new ChangePagu(baris.id(), berlaku, baris.baris()));
            if (memakaiSpd) {
                Dokumen.tell(anggaran, baris.id(), Anggaran::new, new RequireSpd(baris.id()));
            }
        }
    }
}
