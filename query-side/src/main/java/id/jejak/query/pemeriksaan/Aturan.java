package id.jejak.query.pemeriksaan;

import java.util.stream.Stream;

/** A rule: what of the facts does not fit together. */
interface Aturan {

    Stream<Temuan> temuan(Fakta fakta);
}
