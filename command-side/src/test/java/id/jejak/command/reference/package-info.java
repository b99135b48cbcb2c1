/** Tests of the lists that codes are taken from. */
@NullMarked
package id.jejak.command.reference;

import org.jspecify.annotations.NullMarked;
