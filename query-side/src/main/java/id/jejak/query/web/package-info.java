/** What all pages and programs' answers of the query side share: layout, language, figures as text, refusals. */
@NullMarked
package id.jejak.query.web;

import org.jspecify.annotations.NullMarked;
