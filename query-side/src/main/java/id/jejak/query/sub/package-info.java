/** One sub kegiatan of an agency's year: its balances, its trail, its months, its documents and its targets. */
@NullMarked
package id.jejak.query.sub;

import org.jspecify.annotations.NullMarked;
