@NullMarked
package id.jejak.query.tabel25;

import org.jspecify.annotations.NullMarked;
