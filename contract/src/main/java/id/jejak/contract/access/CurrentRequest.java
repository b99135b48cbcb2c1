package id.jejak.contract.access;

import id.jejak.contract.access.Accounts.Stored;
import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.value.KodeSkpd;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What an HTTP request says of itself. */
public final class CurrentRequest {

    private static final String ID = CurrentRequest.class.getName() + ".id";

    private CurrentRequest() {}

    /** The request's own id: made when first asked for, the same until the request ends. */
    public static String id(HttpServletRequest request) {
        if (request.getAttribute(ID) instanceof String known) {
            return known;
        }
        String fresh = UUID.randomUUID().toString();
        request.setAttribute(ID, fresh);
        return fresh;
    }

    /** Where the request of this thread comes from; empty where the thread serves none. */
    static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getRemoteAddr()
                : "";
    }

    /** The agencies that this authentication may write for; none where it may for all. */
    private static Set<KodeSkpd> wewenang(Authentication asker) {
        return asker.getAuthorities().stream()
                .flatMap(authority -> Stored.skpd(authority).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Who asks, in which role and why, as it will stand in the metadata of what the request causes.
     *
     * @param asker somebody who has signed in
     * @param alasan why, in the asker's words; may be empty
     * @throws id.jejak.contract.command.Refusal where the request names a key that is none
     */
    public static Permintaan permintaan(HttpServletRequest request, Authentication asker, String alasan) {
        String peran = asker.getAuthorities().stream()
                .flatMap(authority -> Peran.of(authority).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(asker.getName() + " has no role"))
                .name();
        Optional<IdempotencyKey> kunci = KeyedRequest.of(request).map(keyed -> keyed.key(asker.getName()));
        return new Permintaan(asker.getName(), peran, id(request), alasan, kunci, wewenang(asker));
    }
}
