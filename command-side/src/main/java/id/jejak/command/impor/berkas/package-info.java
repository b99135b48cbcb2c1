/** Spreadsheets and CSV files as people keep them: what their columns mean, and what each of their rows says. */
@NullMarked
package id.jejak.command.impor.berkas;

import org.jspecify.annotations.NullMarked;
