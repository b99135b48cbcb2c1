/** The command side: decides what may happen and appends it to the ledger. */
@NullMarked
package id.jejak.command;

import org.jspecify.annotations.NullMarked;
