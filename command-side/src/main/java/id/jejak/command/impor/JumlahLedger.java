package id.jejak.command.impor;

import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.DokumenAnggaranEvent.Drafted;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import java.util.Collection;
import java.util.List;

/** Adds up what the ledger itself says that a batch did, in rupiah. */
final class JumlahLedger {

    private Rupiah dibukukan = Rupiah.ZERO;
    private Rupiah dibalik = Rupiah.ZERO;

    void add(Object event) {
        if (event instanceof RealisasiPosted posted) {
            dibukukan = dibukukan.plus(posted.jumlah());
        } else if (event instanceof RealisasiReversed reversed) {
            dibalik = dibalik.plus(reversed.jumlah());
        } else if (event instanceof Drafted drafted) {
            dibukukan = dibukukan.plus(of(drafted.isi()));
        } else if (event instanceof NodeAdopted node) {
            dibukukan = dibukukan.plus(of(node.pagu().values()));
        } else if (event instanceof PaguIndikatifRevised revised) {
            dibukukan = dibukukan.plus(of(revised.pagu().values()));
        }
    }

    /** What was posted, whatever was taken back of it. */
    Rupiah dibukukan() {
        return dibukukan;
    }

    Rupiah dibalik() {
        return dibalik;
    }

    /** The ceilings that a document sets. */
    static Rupiah of(IsiDokumen isi) {
        if (isi instanceof IsiDokumen.Dpa dpa) {
            return dpa.baris().stream().map(IsiDokumen.Pagu::pagu).reduce(Rupiah.ZERO, Rupiah::plus);
        } else if (isi instanceof IsiDokumen.Pergeseran shift) {
            return sesudah(shift.baris());
        }
        return isi instanceof IsiDokumen.Perubahan amend ? sesudah(amend.baris()) : Rupiah.ZERO;
    }

    /** The indicative ceilings of an adopted plan. */
    static Rupiah of(AdoptRenstra plan) {
        return plan.nodes().stream().map(node -> of(node.pagu().values())).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    static Rupiah of(Collection<SelRupiah> cells) {
        return cells.stream().flatMap(cell -> cell.jumlah().stream()).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static Rupiah sesudah(List<BarisPerubahan> lines) {
        return lines.stream().map(BarisPerubahan::sesudah).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
