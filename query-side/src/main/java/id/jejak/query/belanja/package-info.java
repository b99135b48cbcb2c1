/** What is budgeted and spent, as facts of which the reports of a year add up their figures. */
@NullMarked
package id.jejak.query.belanja;

import org.jspecify.annotations.NullMarked;
