package id.jejak.command.pembayaran;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.Configuration;

/** The floats of years as they would be after realizations that are only supposed. */
final class AndaiPersediaan {

    private final Persediaan persediaan;
    private final Map<TahunAnggaranId, Optional<Rupiah>> sisa = new HashMap<>();

    AndaiPersediaan(Configuration axon) {
        this.persediaan = new Persediaan(axon);
    }

    Optional<Refusal> keberatan(PostRealisasi command, List<BarisBelanja> baris) {
        Rupiah jumlah = Spp.jumlah(baris);
        return Persediaan.isSpent(command.bukti().jenis())
                ? sisa(command.tahun())
                        .filter(left -> jumlah.compareTo(left) > 0)
                        .map(left -> UangMuka.exceeded(jumlah, left))
                : Optional.empty();
    }

    /** What GU spends is refilled at once. */
    void spend(PostRealisasi command, List<BarisBelanja> baris) {
        if (command.bukti().jenis() == Bukti.Jenis.SP2D_NIHIL) {
            sisa.put(command.tahun(), sisa(command.tahun()).map(left -> left.minus(Spp.jumlah(baris))));
        }
    }

    private Optional<Rupiah> sisa(TahunAnggaranId tahun) {
        return sisa.computeIfAbsent(tahun, persediaan::sisa);
    }
}
