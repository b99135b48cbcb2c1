/** Tabel 6.1: programs, kegiatan, sub kegiatan, indicator targets and rupiah per year of the plan. */
@NullMarked
package id.jejak.query.tabel61;

import org.jspecify.annotations.NullMarked;
