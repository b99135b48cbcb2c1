/** Tabel 4.1 and 7.1: indicators of goals, objectives and of the bidang urusan, as of each document of the plan. */
@NullMarked
package id.jejak.query.tabel41;

import org.jspecify.annotations.NullMarked;
