/** Tabel 2.5: budget, realization and ratio per expenditure type and year. */
@NullMarked
package id.jejak.query.tabel25;

import org.jspecify.annotations.NullMarked;
