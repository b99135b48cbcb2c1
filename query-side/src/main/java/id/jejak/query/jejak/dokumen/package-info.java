/** Documents of budgets and plans on their way into force, as the trail tells it. */
@NullMarked
package id.jejak.query.jejak.dokumen;

import org.jspecify.annotations.NullMarked;
