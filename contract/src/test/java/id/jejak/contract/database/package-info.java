/** The roles and rights of the database, on a real PostgreSQL. */
@NullMarked
package id.jejak.contract.database;

import org.jspecify.annotations.NullMarked;
