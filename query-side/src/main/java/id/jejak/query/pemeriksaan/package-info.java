/** Pemeriksaan: what does not fit together in the ledger, computed anew whenever it is asked for. */
@NullMarked
package id.jejak.query.pemeriksaan;

import org.jspecify.annotations.NullMarked;
