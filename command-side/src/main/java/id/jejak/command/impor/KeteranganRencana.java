package id.jejak.command.impor;

import id.jejak.command.impor.berkas.IsiBaris;
import id.jejak.contract.command.ReviseRenstra.AlignProgram;
import id.jejak.contract.command.ReviseRenstra.DirectIndikator;
import id.jejak.contract.command.ReviseRenstra.Keterangan;
import id.jejak.contract.command.ReviseRenstra.LocateNode;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Tingkat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file says beside a plan's nodes and of its indicators: of each thing the first that is said, of the goals and
 * objectives of a program all that its rows name.
 */
final class KeteranganRencana {

    private final Map<KodeRencana, LocateNode> lokasi = new LinkedHashMap<>();
    private final Map<KodeRencana, List<KodeRencana>> melayani = new LinkedHashMap<>();
    private final Map<IndikatorId, DirectIndikator> arah = new LinkedHashMap<>();
    /** The rows that say something of a node. */
    private final Map<KodeRencana, List<Integer>> rows = new LinkedHashMap<>();

    /** A line from the first version of its node, and the rows that say it. */
    record Dinyatakan(Keterangan keterangan, List<Integer> rows) {}

    void add(int row, IsiBaris.Rencana line) {
        KodeRencana kode = line.kode();
        if (!line.lokasi().isEmpty()) {
            lokasi.putIfAbsent(kode, new LocateNode(kode, 0, line.lokasi()));
            note(kode, row);
        }
        line.arah()
                .ifPresent(direction -> line.indikator().ifPresent(one -> {
                    IndikatorId id = new IndikatorId(kode, one.nomor());
                    arah.putIfAbsent(id, new DirectIndikator(id, 0, direction));
                    note(kode, row);
                }));
        for (KodeRencana served : line.melayani()) {
            List<KodeRencana> all = melayani.computeIfAbsent(program(kode), first -> new ArrayList<>());
            if (!all.contains(served)) {
                all.add(served);
            }
            note(program(kode), row);
        }
    }

    List<Dinyatakan> semua() {
        List<Keterangan> all = new ArrayList<>(lokasi.values());
        melayani.forEach((program, served) -> all.add(new AlignProgram(program, 0, served)));
        all.addAll(arah.values());
        return all.stream()
                .map(one -> new Dinyatakan(one, rows.getOrDefault(one.node(), List.of())))
                .toList();
    }

    private void note(KodeRencana kode, int row) {
        rows.computeIfAbsent(kode, first -> new ArrayList<>()).add(row);
    }

    private static KodeRencana program(KodeRencana kode) {
        return kode.tingkat() == Tingkat.PROGRAM ? kode : program(kode.induk().orElseThrow());
    }
}
