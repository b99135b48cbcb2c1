/** Pages with their filters, kept by an account under names of its own. */
@NullMarked
package id.jejak.query.saringan;

import org.jspecify.annotations.NullMarked;
