/** Measurements, each printed beside a reference measured in the same run. */
@NullMarked
package id.jejak.standalone.bench;

import org.jspecify.annotations.NullMarked;
