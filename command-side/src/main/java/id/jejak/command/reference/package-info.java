/** Lists that codes are taken from: importing them, and telling whether a code is in the list in force. */
@NullMarked
package id.jejak.command.reference;

import org.jspecify.annotations.NullMarked;
