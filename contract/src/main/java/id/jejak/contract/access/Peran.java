package id.jejak.contract.access;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an account may do; it has one role. */
public enum Peran {
    /** Finance: posts realizations. */
    BENDAHARA,
    /** Checks what others have entered. */
    VERIFIKATOR,
    /** Plans: drafts budgets and plans. */
    PERENCANA,
    /** Approves what others have drafted. */
    PENYETUJU,
    /** Audits: reads everything, writes nothing. */
    INSPEKTUR,
    /** Looks after the system; writes no figures. */
    ADMIN;

    private static final String PREFIX = "ROLE_";

    /** The role as Spring Security names it, for {@code hasRole('BENDAHARA')}. */
    public GrantedAuthority authority() {
        return new SimpleGrantedAuthority(PREFIX + name());
    }

    /** @throws IllegalArgumentException for an authority that is no role of ours */
    static Peran of(String authority) {
        return valueOf(authority.substring(authority.indexOf(PREFIX) + PREFIX.length()));
    }
}
