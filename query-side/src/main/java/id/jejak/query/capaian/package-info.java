/** The page on which planners post what a plan's indicators reached and how far its work is; it writes through the write API. */
@NullMarked
package id.jejak.query.capaian;

import org.jspecify.annotations.NullMarked;
