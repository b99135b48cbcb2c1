/** What a plan's indicators are to reach and what they reached, for the reports to read. */
@NullMarked
package id.jejak.query.kinerja;

import org.jspecify.annotations.NullMarked;
