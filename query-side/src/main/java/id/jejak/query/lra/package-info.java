/** The budget realization report (laporan realisasi anggaran, LRA) of a year, by account or by work breakdown. */
@NullMarked
package id.jejak.query.lra;

import org.jspecify.annotations.NullMarked;
