/** Both sides in one process on an embedded PostgreSQL, and the command line. */
@NullMarked
package id.jejak.standalone;

import org.jspecify.annotations.NullMarked;
