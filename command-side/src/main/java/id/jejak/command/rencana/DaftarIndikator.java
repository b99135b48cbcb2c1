package id.jejak.command.rencana;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra.AddIndikator;
import id.jejak.contract.command.ReviseRenstra.BarisIndikator;
import id.jejak.contract.command.ReviseRenstra.DirectIndikator;
import id.jejak.contract.command.ReviseRenstra.DropIndikator;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameIndikator;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.event.RencanaEvent;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The indicators that first appeared at a node: which there ever were, and where those that are in the plan stand. */
final class DaftarIndikator {

    private final Set<IndikatorId> pernah = new HashSet<>();
    private final Map<IndikatorId, KodeRencana> tempat = new HashMap<>();

    void start(KodeRencana asal, List<Indikator> indikator) {
        for (Indikator one : indikator) {
            IndikatorId id = new IndikatorId(asal, one.nomor());
            pernah.add(id);
            tempat.put(id, asal);
        }
    }

    void move(IndikatorId id, KodeRencana ke) {
        tempat.put(id, ke);
    }

    void end(IndikatorId id) {
        tempat.remove(id);
    }

    /** Where those that are in the plan stand. */
    SortedMap<IndikatorId, KodeRencana> there(KodeRencana asal, boolean dicabut) {
        SortedMap<IndikatorId, KodeRencana> there = new TreeMap<>(tempat);
        there.values().removeIf(here -> dicabut && here.equals(asal));
        return there;
    }

    boolean wasEver(IndikatorId id) {
        return pernah.contains(id);
    }

    /** @param dicabut whether the node of the first appearance is retired, which ends all that stands at it */
    boolean isThere(IndikatorId id, boolean dicabut) {
        KodeRencana here = tempat.get(id);
        return here != null && !(dicabut && here.equals(id.asal()));
    }

    /** What the line makes of an indicator. */
    RencanaEvent revised(Rencana.Revise command, AturanNode aturan, BarisIndikator baris, boolean dicabut) {
        if (baris instanceof AddIndikator line) {
            return added(command, aturan, line, dicabut);
        }
        if (!isThere(baris.indikator(), dicabut)) {
            throw new Refusal(Reason.INDIKATOR_TIDAK_ADA, aturan.field() + ".indikator", baris.indikator());
        }
        if (baris instanceof SetTarget line) {
            aturan.requireYears(line.target().keySet(), ".target");
            return new TargetRevised(command.id(), line.indikator(), line.target(), command.berlaku());
        }
        if (baris instanceof RenameIndikator line) {
            aturan.requireName(line.nama());
            return new IndikatorRenamed(
                    command.id(), line.indikator(), line.nama(), line.satuan(), line.akhir(), command.berlaku());
        }
        if (baris instanceof MoveIndikator line) {
            return new IndikatorMoved(command.id(), line.indikator(), line.ke(), line.urutan(), command.berlaku());
        }
        if (baris instanceof MergeIndikator line) {
            return new IndikatorMerged(command.id(), line.indikator(), line.ke(), command.berlaku());
        }
        if (baris instanceof DropIndikator line) {
            return new IndikatorDropped(command.id(), line.indikator(), command.berlaku());
        }
        if (baris instanceof DirectIndikator line) {
            return new IndikatorDirected(command.id(), line.indikator(), line.arah(), command.berlaku());
        }
        throw new IllegalArgumentException("Not a line of an indicator: " + baris);
    }

    private RencanaEvent added(Rencana.Revise command, AturanNode aturan, AddIndikator line, boolean dicabut) {
        if (dicabut) {
            throw new Refusal(Reason.NODE_TIDAK_ADA, aturan.field() + ".tempat", line.tempat());
        }
        aturan.requireUnused(!wasEver(line.indikator()), line.isi().nomor());
        aturan.requireWithin(line.isi().target().keySet(), ".target");
        return new IndikatorAdded(command.id(), line.isi(), line.urutan(), command.berlaku());
    }
}
