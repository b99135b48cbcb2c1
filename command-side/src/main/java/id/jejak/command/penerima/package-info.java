/** The register of payees, whose data stands in no event. */
@NullMarked
package id.jejak.command.penerima;

import org.jspecify.annotations.NullMarked;
