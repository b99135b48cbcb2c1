/** The pages in a real Chromium. */
@NullMarked
package id.jejak.standalone.layar;

import org.jspecify.annotations.NullMarked;
