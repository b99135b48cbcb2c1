@NullMarked
package id.jejak.query;

import org.jspecify.annotations.NullMarked;
