/** Payments, the numbers of their proofs, and what they post to the budget lines. */
@NullMarked
package id.jejak.command.pembayaran;

import org.jspecify.annotations.NullMarked;
