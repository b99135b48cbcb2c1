/** What the tests of the command side share. */
@NullMarked
package id.jejak.command.testing;

import org.jspecify.annotations.NullMarked;
