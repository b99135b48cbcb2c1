package id.jejak.command.pembayaran;

import id.jejak.command.Keberatan;
import id.jejak.command.lampiran.DaftarLampiran;
import id.jejak.command.penerima.DaftarPenerima;
import id.jejak.command.tahunanggaran.ReleaseUangMuka;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.command.tahunanggaran.TakeUangMuka;
import id.jejak.contract.command.FreeNomorBukti;
import id.jejak.contract.command.PembayaranCommand.AcceptSpj;
import id.jejak.contract.command.PembayaranCommand.Cancel;
import id.jejak.contract.command.PembayaranCommand.Cash;
import id.jejak.contract.command.PembayaranCommand.IssueSp2d;
import id.jejak.contract.command.PembayaranCommand.IssueSpm;
import id.jejak.contract.command.PembayaranCommand.SubmitSpp;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReverseRealisasi;
import id.jejak.contract.event.NomorBuktiEvent.Used;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Carries out the steps of payments that touch more than the payment: first the payment, then the float that it refills,
 * then the year, then the number, then the budget lines, within one unit of work.
 */
public final class Penatausahaan {

    private final Repository<Pembayaran> pembayaran;
    private final Repository<NomorBukti> nomorBukti;
    private final Repository<TahunAnggaran> tahunAnggaran;
    private final Persediaan persediaan;
    private final SisaSpd sisaSpd;
    private final Pembukuan pembukuan;
    private final DaftarPenerima daftarPenerima;
    private final DaftarLampiran lampiran;

    public Penatausahaan(Configuration axon) {
        this.pembayaran = axon.repository(Pembayaran.class);
        this.nomorBukti = axon.repository(NomorBukti.class);
        this.tahunAnggaran = axon.repository(TahunAnggaran.class);
        this.persediaan = new Persediaan(axon);
        this.sisaSpd = new SisaSpd(axon);
        this.pembukuan = new Pembukuan(axon);
        this.daftarPenerima = axon.getComponent(DaftarPenerima.class);
        this.lampiran = axon.getComponent(DaftarLampiran.class);
    }

    @CommandHandler
    void handle(SubmitSpp command) throws Exception {
        Object isNew = tell(command.id(), new Pembayaran.Submit(command.id(), command));
        if (isNew.equals(true)) {
            Keberatan.refuse(lampiran.keberatan(command.lampiran()));
        }
        if (isNew.equals(true) && command.jenis().isTunai()) {
            daftarPenerima.requireKnown(command.penerima());
        }
        if (isNew.equals(true) && command.jenis().isUangMuka()) {
            takeUangMuka(command);
        }
        if (isNew.equals(true) && command.jenis() == JenisPembayaran.GU) {
            PembayaranId up = persediaan
                    .up(command.id().tahun())
                    .orElseThrow(() -> UangMuka.exceeded(Spp.jumlah(command.baris()), Rupiah.ZERO));
            tell(up, new UangMuka.Refill(up, command.id().nomor(), command.baris()));
        }
    }

    private void takeUangMuka(SubmitSpp command) throws Exception {
        TahunAnggaranId tahun = command.id().tahun();
        // Held from here on, so that no two floats are given out of the same funds.
        Aggregate<TahunAnggaran> year = tahunAnggaran.loadOrCreate(tahun.toString(), TahunAnggaran::new);
        Optional<Rupiah> sisa = year.invoke(there -> there.keadaan().memakaiSpd())
                ? Optional.of(sisaSpd.of(tahun, command.tanggal(), year.invoke(TahunAnggaran::uangMuka)))
                : Optional.empty();
        tellYear(tahun, new TakeUangMuka(tahun, command.jenis(), command.id().nomor(), command.uang(), sisa));
    }

    @CommandHandler
    void handle(Cash command) throws Exception {
        tell(command.id(), new Pembayaran.Pay(command.id(), command));
        settle(command.id(), true);
    }

    /** Of a float of a year that knew of none there is nothing to settle. */
    private void settle(PembayaranId gu, boolean isCashed) throws Exception {
        if (find(gu).invoke(Pembayaran::jenis) == JenisPembayaran.GU) {
            Optional<PembayaranId> up = persediaan.up(gu.tahun());
            if (up.isPresent()) {
                tell(up.get(), new UangMuka.Settle(up.get(), gu.nomor(), isCashed));
            }
        }
    }

    @CommandHandler
    void handle(IssueSpm command) throws Exception {
        // With the metadata, since who orders must not be who requested.
        Object isNew = find(command.id())
                .handle(new GenericCommandMessage<>(
                        new Pembayaran.Order(command.id(), command),
                        CurrentUnitOfWork.get().getMessage().getMetaData()));
        if (isNew.equals(true)) {
            NomorBuktiId nomor = NomorBuktiId.spm(command.id().tahun(), command.nomor());
            Sha256 isi = Baris.isi("SPM", command.tanggal(), List.of());
            NomorBukti.Use use =
                    new NomorBukti.Use(nomor, isi, List.of(), command.id().nomor());
            Pembukuan.tell(nomorBukti, nomor, NomorBukti::new, use);
        }
    }

    @CommandHandler
    void handle(IssueSp2d command) throws Exception {
        SppSubmitted spp = (SppSubmitted) tell(command.id(), new Pembayaran.Issue(command.id(), command));
        TahunAnggaranId tahun = command.id().tahun();
        Bukti bukti = new Bukti(spp.jenis().bukti(), command.nomor(), command.tanggal());
        if (spp.jenis().isUangMuka()) {
            pembukuan.keep(tahun, bukti, command.id().nomor());
        } else {
            pembukuan.post(
                    tahun,
                    bukti,
                    spp.uraian(),
                    spp.baris(),
                    find(command.id()).invoke(Pembayaran::kontrak),
                    command.id().nomor());
        }
    }

    @CommandHandler
    void handle(AcceptSpj command) throws Exception {
        SppSubmitted spp = (SppSubmitted) tell(command.id(), new Pembayaran.Accept(command.id(), command));
        if (spp.jenis().isUangMuka()) {
            Bukti bukti = new Bukti(Bukti.Jenis.SPJ, command.nomor(), command.tanggal());
            pembukuan.post(
                    command.id().tahun(),
                    bukti,
                    spp.uraian(),
                    command.baris(),
                    "",
                    command.id().nomor());
        }
    }

    @CommandHandler
    void handle(Cancel command) throws Exception {
        String sp2d = (String) tell(command.id(), new Pembayaran.Call(command.id(), command));
        if (!sp2d.isEmpty()) {
            pembukuan.reverse(command.id().tahun(), sp2d, command.pembatalan(), command.alasan(), List.of());
        }
        settle(command.id(), false);
        if (find(command.id()).invoke(Pembayaran::jenis).isUangMuka()) {
            tellYear(
                    command.id().tahun(),
                    new ReleaseUangMuka(command.id().tahun(), command.id().nomor()));
        }
    }

    @CommandHandler
    void handle(ReverseRealisasi command) throws Exception {
        pembukuan.reverse(command.tahun(), command.asal(), command.pengembalian(), command.alasan(), command.baris());
    }

    @CommandHandler
    void handle(FreeNomorBukti command) throws Exception {
        NomorBuktiId id = command.id();
        Used used = pembukuan.number(id);
        if (!pembukuan.isTakenBack(id) || isPaymentAlive(used)) {
            throw new Refusal(Reason.NOMOR_MASIH_BERLAKU, "nomor", id.nomor());
        }
        Pembukuan.tell(nomorBukti, id, NomorBukti::new, new NomorBukti.Free(id, command));
    }

    /** Of a number that moved cash only, or ordered a payment, no budget line knows whether it was taken back. */
    private boolean isPaymentAlive(Used used) throws Exception {
        if (used.pembayaran().isEmpty() || !used.pos().isEmpty()) {
            return false;
        }
        PembayaranId id = new PembayaranId(used.id().tahun(), used.pembayaran());
        return !find(id).invoke(Pembayaran::isCancelled);
    }

    private Aggregate<Pembayaran> find(PembayaranId id) throws Exception {
        return pembayaran.loadOrCreate(id.toString(), Pembayaran::new);
    }

    private void tellYear(TahunAnggaranId tahun, Object command) throws Exception {
        Pembukuan.tell(tahunAnggaran, tahun, TahunAnggaran::new, command);
    }

    private Object tell(PembayaranId id, Object command) throws Exception {
        return Pembukuan.tell(pembayaran, id, Pembayaran::new, command);
    }
}
