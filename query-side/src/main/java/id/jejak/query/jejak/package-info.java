/** The trail: every event of the ledger with who, when, why, on what document, before, after and balance. */
@NullMarked
package id.jejak.query.jejak;

import org.jspecify.annotations.NullMarked;
