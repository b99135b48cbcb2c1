package id.jejak.command.lampiran;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.Sha256;
import java.util.List;
import java.util.stream.Stream;

/** Which attachments are kept. */
public interface DaftarLampiran {

    /** Those that are not, in their order. */
    List<Sha256> missing(List<Sha256> sums);

    /** What stands against naming these: each that is not kept. */
    default Stream<Refusal> keberatan(List<Sha256> sums) {
        return missing(sums).stream().map(sum -> new Refusal(Reason.LAMPIRAN_TIDAK_ADA, "lampiran", sum));
    }
}
