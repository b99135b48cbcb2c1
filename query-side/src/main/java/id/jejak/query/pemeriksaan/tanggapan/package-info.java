/** What inspectors said of findings; knows no table and no finding, so that every table can print it. */
@NullMarked
package id.jejak.query.pemeriksaan.tanggapan;

import org.jspecify.annotations.NullMarked;
