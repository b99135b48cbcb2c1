package id.jejak.command.api;

import id.jejak.command.ReadOnly;
import id.jejak.command.ReadOnly.Seen;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.KeadaanAnggaran;
import id.jejak.command.rencana.BukuCapaian;
import id.jejak.command.rencana.Rencana;
import id.jejak.command.rencana.Renstra;
import id.jejak.command.tahunanggaran.Tahap;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What somebody is about to change, and from which version, straight from the ledger: so that nobody has to be refused
 * first to learn it. Tables are the query side's.
 */
@RestController
@PreAuthorize(Hak.READS)
class KeadaanController {

    private static final String RENSTRA = "/api/v1/renstra/{skpd}/{periode}";
    private static final String ANGGARAN = "/api/v1/anggaran/{skpd}/{tahun}";

    private final ReadOnly<Renstra> renstra;
    private final ReadOnly<Rencana> rencana;
    private final ReadOnly<TahunAnggaran> tahunAnggaran;
    private final ReadOnly<Anggaran> anggaran;
    private final LedgerAggregates ledger;

    KeadaanController(@Qualifier("commandAxon") Configuration axon) {
        this.renstra = ReadOnly.of(axon, Renstra.class);
        this.rencana = ReadOnly.of(axon, Rencana.class);
        this.tahunAnggaran = ReadOnly.of(axon, TahunAnggaran.class);
        this.anggaran = ReadOnly.of(axon, Anggaran.class);
        this.ledger = axon.getComponent(LedgerAggregates.class);
    }

    /**
     * A plan; its version is the entity tag that a revision names.
     *
     * @param node the version of every node that was ever in the plan, which a revision's lines name
     */
    record Rencanaan(long versi, LocalDate berlaku, int akhir, SortedMap<KodeRencana, Long> node) {}

    /** A node of a plan; its version is the entity tag. */
    record Node(
            long versi,
            boolean dicabut,
            SortedMap<IndikatorId, KodeRencana> indikator,
            List<BukuCapaian.Tercatat> capaian) {}

    /** A year; its version is the entity tag, and none where nothing is recorded of it. */
    record Tahun(@Nullable Long versi, Tahap tahap, int pergeseran, int perubahan, boolean memakaiSpd) {}

    /** A place of the budget; its version is the entity tag, and none where nothing is recorded of it. */
    record Pos(@Nullable Long versi, boolean ditutup, List<KeadaanAnggaran.Baris> baris) {}

    @GetMapping(RENSTRA)
    ResponseEntity<Rencanaan> renstra(@PathVariable String skpd, @PathVariable String periode) {
        RenstraId id = renstraId(skpd, periode);
        Seen<Renstra.Keadaan> seen =
                renstra.look(id, Renstra::keadaan).orElseThrow(() -> new Refusal(Reason.RENSTRA_TIDAK_ADA, "id", id));
        SortedMap<KodeRencana, Long> node = new TreeMap<>();
        ledger.versions(Rencana.class.getSimpleName(), id + "/")
                .forEach((one, versi) -> node.put(RencanaId.of(one).kode(), versi));
        Renstra.Keadaan now = seen.keadaan();
        return answer(Optional.of(seen), new Rencanaan(seen.versi(), now.berlaku(), now.akhir(), node));
    }

    @GetMapping(RENSTRA + "/node/{kode}")
    ResponseEntity<Node> node(@PathVariable String skpd, @PathVariable String periode, @PathVariable String kode) {
        KodeRencana code = InvalidField.unless("kode", KodeRencana.class, () -> new KodeRencana(kode));
        RencanaId id = new RencanaId(renstraId(skpd, periode), code);
        Seen<Rencana.Keadaan> seen =
                rencana.look(id, Rencana::keadaan).orElseThrow(() -> new Refusal(Reason.TIDAK_ADA, "kode", id));
        Rencana.Keadaan now = seen.keadaan();
        return answer(Optional.of(seen), new Node(seen.versi(), now.dicabut(), now.indikator(), now.capaian()));
    }

    /** A year of which nothing is recorded is a year without a DPA. */
    @GetMapping(ANGGARAN)
    ResponseEntity<Tahun> tahun(@PathVariable String skpd, @PathVariable String tahun) {
        Optional<Seen<TahunAnggaran.Keadaan>> seen = tahunAnggaran.look(tahunId(skpd, tahun), TahunAnggaran::keadaan);
        TahunAnggaran.Keadaan now = seen.map(Seen::keadaan).orElseGet(() -> new TahunAnggaran().keadaan());
        return answer(
                seen,
                new Tahun(
                        seen.map(Seen::versi).orElse(null),
                        now.tahap(),
                        now.pergeseran(),
                        now.perubahan(),
                        now.memakaiSpd()));
    }

    /** A place of which nothing is recorded has no ceiling. */
    @GetMapping(ANGGARAN + "/pos/{pos}")
    ResponseEntity<Pos> pos(@PathVariable String skpd, @PathVariable String tahun, @PathVariable String pos) {
        TahunAnggaranId year = tahunId(skpd, tahun);
        AnggaranId id = InvalidField.unless("pos", AnggaranId.class, () -> new AnggaranId(year, pos));
        Optional<Seen<KeadaanAnggaran>> seen = anggaran.look(id, Anggaran::keadaan);
        KeadaanAnggaran now = seen.map(Seen::keadaan).orElse(KeadaanAnggaran.KOSONG);
        return answer(seen, new Pos(seen.map(Seen::versi).orElse(null), now.ditutup(), now.baris()));
    }

    private static <B> ResponseEntity<B> answer(Optional<? extends Seen<?>> seen, B body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        seen.ifPresent(there -> answer.eTag(Versi.tag(there.versi())));
        return answer.body(body);
    }

    private static RenstraId renstraId(String skpd, String periode) {
        return InvalidField.unless("renstra", RenstraId.class, () -> RenstraId.of(skpd + "/" + periode));
    }

    private static TahunAnggaranId tahunId(String skpd, String tahun) {
        return InvalidField.unless("tahun", TahunAnggaranId.class, () -> TahunAnggaranId.of(skpd + "/" + tahun));
    }
}
