/** The evaluation of a plan's results (E.81): achievement and rupiah of a year by quarter. */
@NullMarked
package id.jejak.query.evaluasi;

import org.jspecify.annotations.NullMarked;
