@NullMarked
package id.jejak.command.impor.berkas;

import org.jspecify.annotations.NullMarked;
