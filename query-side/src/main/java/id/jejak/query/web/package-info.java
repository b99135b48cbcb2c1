/** What all pages and answers of the query side share. */
@NullMarked
package id.jejak.query.web;

import org.jspecify.annotations.NullMarked;
