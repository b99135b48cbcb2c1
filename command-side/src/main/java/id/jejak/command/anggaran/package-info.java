/** One line of a year's budget: ceilings, and realizations that never exceed them. */
@NullMarked
package id.jejak.command.anggaran;

import org.jspecify.annotations.NullMarked;
