/** The event store: the only package that knows the event table, how events are named, written and read. */
@NullMarked
package id.jejak.contract.ledger;

import org.jspecify.annotations.NullMarked;
