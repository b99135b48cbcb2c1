package id.jejak.command.reference;

import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.KodeNomenklatur;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list's codes in memory, as of one revision. */
final class LoadedList {

    private final Lists.Head head;
    private final Map<String, Entry> byCode;
    private final Nearest nearest;

    LoadedList(Lists.Head head, List<Entry> entries) {
        this.head = head;
        this.byCode = entries.stream()
                .filter(Entry::inForce)
                .collect(Collectors.toUnmodifiableMap(Entry::code, Function.identity()));
        this.nearest = new Nearest(byCode.values());
    }

    Lists.Head head() {
        return head;
    }

    Nearest nearest() {
        return nearest;
    }

    /** The entry for this code, be it the one for every bidang urusan; none where the list does not have it. */
    Optional<Entry> find(String code) {
        Entry itself = byCode.get(code);
        if (itself != null || head.description().kind() != JenisDaftar.NOMENKLATUR) {
            return Optional.ofNullable(itself);
        }
        KodeNomenklatur kode = new KodeNomenklatur(code);
        // Every bidang urusan that there is: the list has to have it.
        return kode.bidang()
                .filter(bidang -> byCode.containsKey(bidang.kode()))
                .flatMap(bidang ->
                        Optional.ofNullable(byCode.get(kode.untukSetiapBidang().kode())));
    }

    /** An entry for every bidang urusan as that of the bidang that the code is of; any other as it is. */
    String codeBeside(Entry entry, String code) {
        if (head.description().kind() != JenisDaftar.NOMENKLATUR) {
            return entry.code();
        }
        KodeNomenklatur kode = new KodeNomenklatur(entry.code());
        return new KodeNomenklatur(code)
                .bidang()
                .filter(bidang -> kode.isUntukSetiapBidang() && byCode.containsKey(bidang.kode()))
                .map(bidang -> kode.of(bidang).kode())
                .orElse(kode.kode());
    }
}
