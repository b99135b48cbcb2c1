/** The event store on a real PostgreSQL. */
@NullMarked
package id.jejak.contract.ledger;

import org.jspecify.annotations.NullMarked;
