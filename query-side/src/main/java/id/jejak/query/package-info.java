/** The query side: turns events into fact rows, adds them up, and shows them. */
@NullMarked
package id.jejak.query;

import org.jspecify.annotations.NullMarked;
