/** Payments and how far each of them is, as the trail tells it. */
@NullMarked
package id.jejak.query.jejak.pembayaran;

import org.jspecify.annotations.NullMarked;
