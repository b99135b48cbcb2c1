@NullMarked
package id.jejak.query.tabel61;

import org.jspecify.annotations.NullMarked;
