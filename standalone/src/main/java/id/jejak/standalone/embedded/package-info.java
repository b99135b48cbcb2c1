/**
 * The PostgreSQL that Jejak brings along for those who run no server: its programs, its data, its passwords and its
 * life. Only the programs come from the test library; how they are run is decided here, since tests may lose data.
 */
@NullMarked
package id.jejak.standalone.embedded;

import org.jspecify.annotations.NullMarked;
