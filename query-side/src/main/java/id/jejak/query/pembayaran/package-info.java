/** Pages on which a payment is requested and followed step by step; they write through the write API. */
@NullMarked
package id.jejak.query.pembayaran;

import org.jspecify.annotations.NullMarked;
