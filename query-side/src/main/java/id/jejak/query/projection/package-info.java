/** How every projection is filled, kept up to date, rebuilt and read; knows no table of any. */
@NullMarked
package id.jejak.query.projection;

import org.jspecify.annotations.NullMarked;
