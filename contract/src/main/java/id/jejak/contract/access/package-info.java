/** Who may sign in and in which role; the same for both sides. */
@NullMarked
package id.jejak.contract.access;

import org.jspecify.annotations.NullMarked;
