/** What {@code ./jejak} can do. Results go to standard output, everything else to standard error. */
@NullMarked
package id.jejak.standalone.cli;

import org.jspecify.annotations.NullMarked;
