/** Looking after accounts. Accounts are no part of the ledger; what is done to them stands in the sign-in trail. */
@NullMarked
package id.jejak.command.pengguna;

import org.jspecify.annotations.NullMarked;
