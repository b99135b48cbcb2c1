/** Writing from pages: through the write API over HTTP, as any other program does. */
@NullMarked
package id.jejak.query.tulis;

import org.jspecify.annotations.NullMarked;
