/** Two points of time beside each other: plans and budgets, what is different and by how much. */
@NullMarked
package id.jejak.query.banding;

import org.jspecify.annotations.NullMarked;
