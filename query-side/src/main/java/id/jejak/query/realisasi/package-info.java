/** Posting realizations from a form, and taking them back. */
@NullMarked
package id.jejak.query.realisasi;

import org.jspecify.annotations.NullMarked;
