@NullMarked
package id.jejak.query.projection;

import org.jspecify.annotations.NullMarked;
