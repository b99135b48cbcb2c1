package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.TahunAnggaranId;

/** Knows whether a year is open, for aggregates that no closing reaches. */
public interface TahunTerbuka {

    /** @throws id.jejak.contract.command.Refusal where the year is closed; it stays open until this transaction ends */
    void require(TahunAnggaranId tahun);
}
