/** The home page: what waits for whoever is signed in, how the year stands, and which tables there are. */
@NullMarked
package id.jejak.query.beranda;

import org.jspecify.annotations.NullMarked;
