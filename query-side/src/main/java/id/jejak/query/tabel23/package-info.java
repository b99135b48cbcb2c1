/** Tabel 2.3 (T-C.23): targets, achievements and their ratios, per indicator and year. */
@NullMarked
package id.jejak.query.tabel23;

import org.jspecify.annotations.NullMarked;
