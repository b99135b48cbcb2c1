/** Publishing and withdrawing open data. */
@NullMarked
package id.jejak.command.dataterbuka;

import org.jspecify.annotations.NullMarked;
