/** What the web interfaces of both sides have in common: the caller's language, texts and problem details. */
@NullMarked
package id.jejak.contract.web;

import org.jspecify.annotations.NullMarked;
