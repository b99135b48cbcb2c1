/** Absorption: a year's realizations per month against what the anggaran kas planned. */
@NullMarked
package id.jejak.query.serapan;

import org.jspecify.annotations.NullMarked;
