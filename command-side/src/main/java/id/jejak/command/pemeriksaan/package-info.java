/** What is said of findings, and of the figures that they are held against. */
@NullMarked
package id.jejak.command.pemeriksaan;

import org.jspecify.annotations.NullMarked;
