/**
 * Files of many rows: taken in, judged row by row against a stamped position of the ledger, posted as one batch through
 * the commands that anybody would send, and taken back as one batch.
 */
@NullMarked
package id.jejak.command.impor;

import org.jspecify.annotations.NullMarked;
