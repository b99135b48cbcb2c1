@NullMarked
package id.jejak.query.web;

import org.jspecify.annotations.NullMarked;
