/** A year's budget and realization as a plain-text accounting journal, for other programs to add up. */
@NullMarked
package id.jejak.query.jejak.jurnal;

import org.jspecify.annotations.NullMarked;
