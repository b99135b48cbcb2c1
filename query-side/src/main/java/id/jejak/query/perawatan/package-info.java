/** What the administrator sees and does to look after the projections. */
@NullMarked
package id.jejak.query.perawatan;

import org.jspecify.annotations.NullMarked;
