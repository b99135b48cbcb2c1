package id.jejak.contract.command;

import id.jejak.contract.value.KodeSkpd;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;

/**
 * What every request says of itself; stored in the metadata of each event it causes.
 *
 * @param pelaku who asks: the account's user name
 * @param peran in which role
 * @param id the request's own id, for finding all that it did
 * @param alasan why, in the asker's words; may be empty
 * @param kunci the key under which it is carried out once, where the asker gave one; no part of the metadata
 * @param wewenang the agencies that the asker may write for; empty where it may for all; no part of the metadata
 */
public record Permintaan(
        String pelaku, String peran, String id, String alasan, Optional<IdempotencyKey> kunci, Set<KodeSkpd> wewenang) {

    public static final String PELAKU = "pelaku";
    public static final String PERAN = "peran";
    public static final String ID = "permintaan";
    public static final String ALASAN = "alasan";
    /** How the ids of imports' requests begin. */
    public static final String IMPOR = "impor/";
    /** The document under which an event happened, its kind and number; set by the command side. */
    public static final String DOKUMEN = "dokumen";

    /** A request without a key. */
    public Permintaan(String pelaku, String peran, String id, String alasan) {
        this(pelaku, peran, id, alasan, Optional.empty(), Set.of());
    }

    /** The same request of somebody who may write for these agencies only, or for all where there are none. */
    public Permintaan within(Set<KodeSkpd> allowed) {
        return new Permintaan(pelaku, peran, id, alasan, kunci, allowed);
    }

    /** @throws Refusal where the asker may not write for this agency */
    public void requireWewenang(KodeSkpd skpd) {
        if (!isBerwenang(skpd)) {
            throw new Refusal(Refusal.Reason.SKPD_DI_LUAR_WEWENANG, "skpd", skpd);
        }
    }

    /** Whether the asker may write for this agency. */
    public boolean isBerwenang(KodeSkpd skpd) {
        return wewenang.isEmpty() || wewenang.contains(skpd);
    }

    public MetaData metaData() {
        return MetaData.from(Map.of(PELAKU, pelaku, PERAN, peran, ID, id, ALASAN, alasan));
    }
}
