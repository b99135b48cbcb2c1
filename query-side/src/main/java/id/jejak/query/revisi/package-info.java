/** Pages for documents of budgets and plans on their way into force; they write through the write API. */
@NullMarked
package id.jejak.query.revisi;

import org.jspecify.annotations.NullMarked;
