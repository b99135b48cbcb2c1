@NullMarked
package id.jejak.query.jejak;

import org.jspecify.annotations.NullMarked;
