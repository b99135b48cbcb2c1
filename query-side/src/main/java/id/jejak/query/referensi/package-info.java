/** The lists that codes are taken from, to look into. */
@NullMarked
package id.jejak.query.referensi;

import org.jspecify.annotations.NullMarked;
