/** The vocabulary: every event that the ledger can hold, sealed, one file per aggregate. */
@NullMarked
package id.jejak.contract.event;

import org.jspecify.annotations.NullMarked;
