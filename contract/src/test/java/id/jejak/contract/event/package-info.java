/** The vocabulary of events and how it is stored. */
@NullMarked
package id.jejak.contract.event;

import org.jspecify.annotations.NullMarked;
