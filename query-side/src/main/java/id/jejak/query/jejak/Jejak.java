package id.jejak.query.jejak;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * A page of the trail.
 *
 * @param titik of when it is asked for
 * @param posisi up to where it is read
 * @param peristiwa the events
 * @param lanjut the position after which the next page begins; empty on the last
 * @param jumlah what all lines that were asked for add up to, on all pages, where they are of one kind of amount
 * @param bersaldo whether a balance runs along
 */
public record Jejak(
        Titik titik,
        Posisi posisi,
        List<Peristiwa> peristiwa,
        Optional<Long> lanjut,
        Optional<Rupiah> jumlah,
        boolean bersaldo) {}
