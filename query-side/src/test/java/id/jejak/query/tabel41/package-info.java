/** Tests of Tabel 4.1. */
@NullMarked
package id.jejak.query.tabel41;

import org.jspecify.annotations.NullMarked;
