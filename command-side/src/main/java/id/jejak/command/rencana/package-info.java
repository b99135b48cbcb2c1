/** A Renstra and its nodes: indicators, targets, indicative ceilings. */
@NullMarked
package id.jejak.command.rencana;

import org.jspecify.annotations.NullMarked;
