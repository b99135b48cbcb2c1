/** What imports do with files of many rows. */
@NullMarked
package id.jejak.command.impor;

import org.jspecify.annotations.NullMarked;
