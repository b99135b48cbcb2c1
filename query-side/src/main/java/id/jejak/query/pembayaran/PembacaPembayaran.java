package id.jejak.query.pembayaran;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For the roles that read payments, as the write API lets them in. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PreAuthorize("hasAnyRole('BENDAHARA', 'VERIFIKATOR', 'PENYETUJU', 'INSPEKTUR')")
@interface PembacaPembayaran {}
