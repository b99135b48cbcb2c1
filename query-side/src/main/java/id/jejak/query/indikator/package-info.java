/** What events say of a plan's indicators, for every projection that keeps it. */
@NullMarked
package id.jejak.query.indikator;

import org.jspecify.annotations.NullMarked;
