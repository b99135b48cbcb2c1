package id.jejak.query.pembayaran;

import id.jejak.contract.event.PembayaranEvent.KontrakNamed;
import id.jejak.contract.event.PembayaranEvent.PotonganPaid;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.jejak.pembayaran.Tahap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A payment as the write API tells its history; all of it follows from the events. */
record Terbaca(JsonNode riwayat) {

    /** A line of what is paid for. */
    record Baris(String tempat, Rupiah jumlah) {}

    /**
     * What is kept back.
     *
     * @param ntpn the state's receipt; empty while it is owed
     */
    record Potongan(String kodeBilling, String jenis, Rupiah jumlah, String ntpn) {}

    long versi() {
        return riwayat.path("versi").asLong();
    }

    JsonNode spp() {
        return isi(Tahap.SPP.peristiwa()).findFirst().orElseThrow();
    }

    JenisPembayaran jenis() {
        return JenisPembayaran.valueOf(spp().path("jenis").asString());
    }

    Tahap tahap() {
        return steps().flatMap(step -> Tahap.of(step.path("peristiwa").asString()).stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The contract under which it is owed; empty where there is none. */
    String kontrak() {
        return isi(EventTypes.nameOf(KontrakNamed.class))
                .map(one -> one.path("kontrak").asString())
                .findFirst()
                .orElse("");
    }

    /** What is asked for, before anything is kept back. */
    Rupiah bruto() {
        return jenis().isUangMuka()
                ? Rupiah.of(spp().path("uang").asString())
                : baris().stream().map(Baris::jumlah).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    List<Baris> baris() {
        return lines(spp());
    }

    /** What of a float was accounted for, line by line as it was said. */
    List<Baris> pertanggungjawaban() {
        return isi(Tahap.SPJ.peristiwa()).flatMap(spj -> lines(spj).stream()).toList();
    }

    List<Potongan> potongan() {
        Map<String, String> paid = new LinkedHashMap<>();
        isi(EventTypes.nameOf(PotonganPaid.class))
                .forEach(one -> paid.put(
                        one.path("kodeBilling").asString(), one.path("ntpn").asString()));
        return isi(Tahap.SPM.peristiwa())
                .flatMap(spm -> spm.path("potongan").valueStream())
                .map(one -> new Potongan(
                        one.path("kodeBilling").asString(),
                        one.path("jenis").asString(),
                        Rupiah.of(one.path("jumlah").asString()),
                        paid.getOrDefault(one.path("kodeBilling").asString(), "")))
                .toList();
    }

    List<String> lampiran() {
        return spp().path("lampiran").valueStream().map(JsonNode::asString).toList();
    }

    /** Whom the register knows by this number; none where no cash moves. */
    Optional<String> penerima() {
        return Optional.of(spp().path("penerima").asString("")).filter(id -> !id.isEmpty());
    }

    private static List<Baris> lines(JsonNode paper) {
        return paper.path("baris")
                .valueStream()
                .map(line -> new Baris(
                        String.join(
                                " / ",
                                line.path("pos").asString(),
                                line.path("rekening").asString(),
                                line.path("sumberDana").asString()),
                        Rupiah.of(line.path("jumlah").asString())))
                .toList();
    }

    private Stream<JsonNode> isi(String peristiwa) {
        return steps().filter(step -> step.path("peristiwa").asString().equals(peristiwa))
                .map(step -> step.path("isi"));
    }

    private Stream<JsonNode> steps() {
        return riwayat.path("langkah").valueStream();
    }
}
