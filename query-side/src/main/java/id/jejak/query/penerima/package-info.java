/** Pages of the register of payees, which is the write side's alone: nothing of it is kept here. */
@NullMarked
package id.jejak.query.penerima;

import org.jspecify.annotations.NullMarked;
