/** What the tests of all modules share. */
@NullMarked
package id.jejak.contract.testing;

import org.jspecify.annotations.NullMarked;
