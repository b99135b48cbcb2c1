/** Documents of many lines, applied in one unit of work: all lines or none. */
@NullMarked
package id.jejak.command.dokumen;

import org.jspecify.annotations.NullMarked;
