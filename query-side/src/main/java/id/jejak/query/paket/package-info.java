/** Data packages (Frictionless): the ledger's tables as CSV files with a descriptor, and those published as open data. */
@NullMarked
package id.jejak.query.paket;

import org.jspecify.annotations.NullMarked;
