/** What is attached to documents and payments, kept by its SHA-256. */
@NullMarked
package id.jejak.command.lampiran;

import org.jspecify.annotations.NullMarked;
