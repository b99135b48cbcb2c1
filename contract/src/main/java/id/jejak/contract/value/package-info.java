/** Values of the field that both sides agree on: money, codes, legal bases. */
@NullMarked
package id.jejak.contract.value;

import org.jspecify.annotations.NullMarked;
