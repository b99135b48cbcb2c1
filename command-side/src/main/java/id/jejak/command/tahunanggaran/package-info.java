/** An agency's fiscal year: its documents and their numbers. */
@NullMarked
package id.jejak.command.tahunanggaran;

import org.jspecify.annotations.NullMarked;
