package id.jejak.command.pembayaran;

import id.jejak.command.ReadOnly;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** The payment that is a year's float (UP); none in a year that knows of none, whose floats are kept elsewhere. */
final class Persediaan {

    private final Repository<Pembayaran> pembayaran;
    private final ReadOnly<Pembayaran> dibaca;
    private final ReadOnly<TahunAnggaran> tahunAnggaran;

    Persediaan(Configuration axon) {
        this.pembayaran = axon.repository(Pembayaran.class);
        this.dibaca = ReadOnly.of(axon, Pembayaran.class);
        this.tahunAnggaran = ReadOnly.of(axon, TahunAnggaran.class);
    }

    /** Whether realization by such a proof is spent of the float. */
    static boolean isSpent(Bukti.Jenis jenis) {
        return jenis == Bukti.Jenis.SP2D_GU || jenis == Bukti.Jenis.SP2D_NIHIL;
    }

    /** Read without keeping others from the year. */
    Optional<PembayaranId> up(TahunAnggaranId tahun) {
        return tahunAnggaran
                .find(tahun)
                .flatMap(year -> year.invoke(TahunAnggaran::up))
                .map(spp -> new PembayaranId(tahun, spp));
    }

    /** Kept from others from now on; before any number or budget line, so that no two documents wait for each other. */
    Optional<Aggregate<Pembayaran>> hold(TahunAnggaranId tahun) throws Exception {
        Optional<PembayaranId> up = up(tahun);
        return up.isEmpty()
                ? Optional.empty()
                : Optional.of(pembayaran.loadOrCreate(up.get().toString(), Pembayaran::new));
    }

    /** What can be spent of it at this moment. */
    Optional<Rupiah> sisa(TahunAnggaranId tahun) {
        return ReadOnly.apart(
                () -> up(tahun).flatMap(dibaca::find).map(found -> found.invoke(there -> there.uangMuka.diTangan())));
    }
}
