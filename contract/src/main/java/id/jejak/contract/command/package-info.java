/** What can be asked of the command side, how it refuses, and what every request says of itself. */
@NullMarked
package id.jejak.contract.command;

import org.jspecify.annotations.NullMarked;
