/** What the query side's tests share. */
@NullMarked
package id.jejak.query.testing;

import org.jspecify.annotations.NullMarked;
