package id.jejak.command.dokumen;

import id.jejak.contract.value.Sha256;
import java.util.List;

/** Which attachments are kept. */
public interface DaftarLampiran {

    /** Those that are not, in their order. */
    List<Sha256> missing(List<Sha256> sums);
}
