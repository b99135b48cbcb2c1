/** Tests of what is different between two points of time. */
@NullMarked
package id.jejak.query.banding;

import org.jspecify.annotations.NullMarked;
