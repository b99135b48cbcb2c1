/** The API's documentation, to read. */
@NullMarked
package id.jejak.query.dokumentasi;

import org.jspecify.annotations.NullMarked;
