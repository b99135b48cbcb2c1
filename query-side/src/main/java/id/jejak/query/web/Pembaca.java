package id.jejak.query.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For the roles that read figures: all but ADMIN, who looks after the system and neither writes nor reads any. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('BENDAHARA', 'VERIFIKATOR', 'PERENCANA', 'PENYETUJU', 'INSPEKTUR')")
public @interface Pembaca {}
