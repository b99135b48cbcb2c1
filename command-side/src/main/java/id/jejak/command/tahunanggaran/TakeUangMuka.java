package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Requests a float.
 *
 * @param jenis UP or TU
 * @param spp the request's number
 * @param uang in rupiah
 * @param sisaSpd what of the funds released is neither realized nor given out as a float; none where no SPD is used
 */
public record TakeUangMuka(
        @TargetAggregateIdentifier TahunAnggaranId id,
        JenisPembayaran jenis,
        String spp,
        Rupiah uang,
        Optional<Rupiah> sisaSpd) {}
