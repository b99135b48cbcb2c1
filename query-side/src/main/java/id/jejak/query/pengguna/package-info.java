/** The administrator's pages of accounts, the sign-in trail, and everybody's page of the own password. */
@NullMarked
package id.jejak.query.pengguna;

import org.jspecify.annotations.NullMarked;
