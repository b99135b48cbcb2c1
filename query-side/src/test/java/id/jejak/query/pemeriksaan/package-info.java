@NullMarked
package id.jejak.query.pemeriksaan;

import org.jspecify.annotations.NullMarked;
