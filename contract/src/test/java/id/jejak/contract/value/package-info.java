/** The values of the field. */
@NullMarked
package id.jejak.contract.value;

import org.jspecify.annotations.NullMarked;
