/** Files of many rows, from the upload to their posting, through the write API. */
@NullMarked
package id.jejak.query.impor;

import org.jspecify.annotations.NullMarked;
