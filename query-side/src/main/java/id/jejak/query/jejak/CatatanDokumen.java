package id.jejak.query.jejak;

import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.event.DokumenAnggaranEvent;
import id.jejak.contract.event.DokumenAnggaranEvent.Drafted;
import id.jejak.contract.event.DokumenAnggaranEvent.Enacted;
import id.jejak.contract.event.DokumenAnggaranEvent.Returned;
import id.jejak.contract.event.DokumenAnggaranEvent.Submitted;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the trail keeps of a document of a budget or a plan before it takes force. */
final class CatatanDokumen {

    private CatatanDokumen() {}

    static void addTo(Handlers.Builder handlers) {
        handlers.on(Drafted.class, CatatanDokumen::drafted)
                .on(
                        Submitted.class,
                        (recorded, facts) -> step(recorded, Hubungan.MENGAJUKAN).tulis(facts))
                .on(
                        Returned.class,
                        (recorded, facts) -> step(recorded, Hubungan.MENGEMBALIKAN)
                                .alasan(recorded.event().alasan())
                                .tulis(facts))
                .on(
                        Enacted.class,
                        (recorded, facts) ->
                                step(recorded, Hubungan.MENGESAHKAN).tulis(facts));
    }

    private static void drafted(Recorded<Drafted> recorded, Facts facts) {
        IsiDokumen isi = recorded.event().isi();
        Catatan catatan = renstra(isi)
                .map(plan -> Catatan.of(recorded, recorded.event().id().tahun(), plan.periode()))
                .orElseGet(() -> of(recorded));
        catatan.berlaku(isi.berlaku())
                .dokumen(isi.dasarHukum())
                .bernama(recorded.event().id());
        lines(isi, catatan);
        catatan.tulis(facts);
    }

    private static Optional<RenstraId> renstra(IsiDokumen isi) {
        if (isi instanceof IsiDokumen.PenetapanRenstra plan) {
            return Optional.of(plan.renstra());
        }
        return isi instanceof IsiDokumen.PerubahanRenstra revision ? Optional.of(revision.renstra()) : Optional.empty();
    }

    /** A closing and a reopening have no lines. */
    private static void lines(IsiDokumen isi, Catatan catatan) {
        if (isi instanceof IsiDokumen.Dpa dpa) {
            dpa.baris().forEach(b -> usulan(catatan, b.pos(), b.rekening(), b.sumberDana(), b.pagu()));
        } else if (isi instanceof IsiDokumen.Pergeseran pergeseran) {
            changes(catatan, pergeseran.baris());
        } else if (isi instanceof IsiDokumen.Perubahan perubahan) {
            changes(catatan, perubahan.baris());
        } else if (isi instanceof IsiDokumen.Pencadangan pencadangan) {
            pencadangan.baris().forEach(b -> usulan(catatan, b.pos(), b.rekening(), b.sumberDana(), b.cadangan()));
        } else if (isi instanceof IsiDokumen.AnggaranKas kas) {
            kas.baris().forEach(b -> months(catatan, b));
        } else if (isi instanceof IsiDokumen.PenetapanRenstra plan) {
            CatatanUsulanRencana.lines(
                    catatan,
                    plan.nodes().stream().<ReviseRenstra.Baris>map(AddNode::new).toList());
            CatatanUsulanRencana.lines(catatan, List.copyOf(plan.keterangan()));
        } else if (isi instanceof IsiDokumen.PerubahanRenstra revision) {
            CatatanUsulanRencana.lines(catatan, revision.baris());
        } else if (isi instanceof IsiDokumen.Spd spd) {
            spd.baris()
                    .forEach(b -> catatan.catat(
                            Hal.USULAN,
                            new Tempat(null, b.pos(), null, b.sumberDana(), null),
                            "",
                            b.jumlah(),
                            b.jumlah().toString(),
                            null));
        }
    }

    private static void changes(Catatan catatan, List<BarisPerubahan> baris) {
        baris.forEach(b -> catatan.catat(
                Hal.USULAN,
                Tempat.belanja(b.pos(), b.rekening(), b.sumberDana()),
                "",
                b.sesudah(),
                b.sesudah().toString(),
                b.sebelum().toString()));
    }

    private static void months(Catatan catatan, IsiDokumen.Kas kas) {
        String months = kas.bulan().stream().map(Rupiah::toString).collect(Collectors.joining(" "));
        catatan.catat(Hal.USULAN, Tempat.belanja(kas.pos(), kas.rekening(), kas.sumberDana()), "", null, months, null);
    }

    private static void usulan(
            Catatan catatan, String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah jumlah) {
        catatan.catat(Hal.USULAN, Tempat.belanja(pos, rekening, sumberDana), "", jumlah, jumlah.toString(), null);
    }

    private static Catatan step(Recorded<? extends DokumenAnggaranEvent> recorded, Hubungan hubungan) {
        return of(recorded).terhadap(hubungan, recorded.event().id());
    }

    private static Catatan of(Recorded<? extends DokumenAnggaranEvent> recorded) {
        return Catatan.of(recorded, recorded.event().id().tahun());
    }
}
