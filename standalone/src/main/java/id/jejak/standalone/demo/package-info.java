/** The Binjai plan as commands. */
@NullMarked
package id.jejak.standalone.demo;

import org.jspecify.annotations.NullMarked;
