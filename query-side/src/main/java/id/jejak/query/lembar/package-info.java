/** A table as a person sees it, whatever it is about, and how it is taken away: as CSV, XLSX, PDF and JSON. */
@NullMarked
package id.jejak.query.lembar;

import org.jspecify.annotations.NullMarked;
