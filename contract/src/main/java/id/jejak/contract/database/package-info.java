/** The one PostgreSQL behind both sides: where it is, its three roles, its schemas. */
@NullMarked
package id.jejak.contract.database;

import org.jspecify.annotations.NullMarked;
