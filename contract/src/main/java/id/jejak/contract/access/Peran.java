package id.jejak.contract.access;

import java.util.Arrays;
import java.util.Optional;
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
    /** Audits: reads everything, notes and settles findings, writes no figures. */
    INSPEKTUR,
    /** Looks after the system; writes no figures. */
    ADMIN;

    private static final String PREFIX = "ROLE_";

    /** The role as Spring Security names it, for {@code hasRole('BENDAHARA')}. */
    public GrantedAuthority authority() {
        return new SimpleGrantedAuthority(PREFIX + name());
    }

    /** The role that this authority stands for; none for one that is no role of ours. */
    static Optional<Peran> of(GrantedAuthority authority) {
        return Arrays.stream(values())
                .filter(peran -> peran.authority().equals(authority))
                .findFirst();
    }
}
