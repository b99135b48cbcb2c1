/** The write API: HTTP to command, and refusals to problem details; it decides nothing. */
@NullMarked
package id.jejak.command.api;

import org.jspecify.annotations.NullMarked;
