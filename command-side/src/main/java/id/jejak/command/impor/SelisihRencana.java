package id.jejak.command.impor;

import id.jejak.command.rencana.RencanaBerlaku;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.command.ReviseRenstra.AddIndikator;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.AlignProgram;
import id.jejak.contract.command.ReviseRenstra.DirectIndikator;
import id.jejak.contract.command.ReviseRenstra.Keterangan;
import id.jejak.contract.command.ReviseRenstra.LocateNode;
import id.jejak.contract.command.ReviseRenstra.RenameIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file says otherwise than the plan does, as the lines of a revision. A cell that the file leaves empty says
 * nothing, and so does a node that it does not name.
 */
final class SelisihRencana {

    private final Map<String, RencanaBerlaku.Node> now;
    private final List<ReviseRenstra.Baris> baris = new ArrayList<>();
    private final List<List<Integer>> rows = new ArrayList<>();
    private Rupiah jumlah = Rupiah.ZERO;

    /** @param now the nodes that were ever in the plan, by their codes */
    SelisihRencana(Map<String, RencanaBerlaku.Node> now) {
        this.now = now;
    }

    List<ReviseRenstra.Baris> baris() {
        return List.copyOf(baris);
    }

    /** Which rows of the file each line comes from. */
    List<List<Integer>> rows() {
        return List.copyOf(rows);
    }

    /** The indicative ceilings that it states, in rupiah. */
    Rupiah jumlah() {
        return jumlah;
    }

    void add(NilaiRencana.Dinamai named) {
        AdoptRenstra.Node node = named.node();
        RencanaBerlaku.Node before = now.get(node.kode().kode());
        if (before == null || before.isDicabut()) {
            // Of a retired one this is refused, in the plan's own words.
            line(new AddNode(node), named.rows());
            jumlah = jumlah.plus(JumlahLedger.of(node.pagu().values()));
            return;
        }
        rename(node, before, named.rows());
        ceilings(node, before, named.rows());
        for (Indikator indikator : node.indikator()) {
            compare(new IndikatorId(node.kode(), indikator.nomor()), indikator, before, named.rows());
        }
    }

    /** Only where it is said otherwise than the plan does; of what the same file adds, from its first version. */
    void add(KeteranganRencana.Dinyatakan said) {
        Keterangan keterangan = said.keterangan();
        RencanaBerlaku.Node before = now.get(keterangan.node().kode());
        long versi = before == null || before.isDicabut() ? 0 : before.versi();
        if (keterangan instanceof LocateNode line
                && (before == null || !before.lokasi().equals(line.lokasi()))) {
            line(new LocateNode(line.node(), versi, line.lokasi()), said.rows());
        } else if (keterangan instanceof AlignProgram line
                && (before == null || !Set.copyOf(before.melayani()).equals(Set.copyOf(line.melayani())))) {
            line(new AlignProgram(line.node(), versi, line.melayani()), said.rows());
        } else if (keterangan instanceof DirectIndikator line
                && line.arah() != (before == null ? Arah.NAIK : before.arah(line.indikator()))) {
            line(new DirectIndikator(line.indikator(), versi, line.arah()), said.rows());
        }
    }

    private void line(ReviseRenstra.Baris line, List<Integer> from) {
        baris.add(line);
        rows.add(from);
    }

    private void rename(AdoptRenstra.Node node, RencanaBerlaku.Node before, List<Integer> from) {
        String nama = node.nama().isEmpty() ? before.nama() : node.nama();
        String unit = node.penanggungJawab().isEmpty() ? before.penanggungJawab() : node.penanggungJawab();
        if (!nama.equals(before.nama()) || !unit.equals(before.penanggungJawab())) {
            line(new RenameNode(node.kode(), before.versi(), nama, unit), from);
        }
    }

    private void ceilings(AdoptRenstra.Node node, RencanaBerlaku.Node before, List<Integer> from) {
        SortedMap<Integer, SelRupiah> changes = new TreeMap<>(node.pagu());
        changes.entrySet().removeIf(cell -> cell.getValue().equals(before.pagu(cell.getKey())));
        if (!changes.isEmpty()) {
            line(new SetPaguIndikatif(node.kode(), before.versi(), changes), from);
            jumlah = jumlah.plus(JumlahLedger.of(changes.values()));
        }
    }

    private void compare(IndikatorId id, Indikator said, RencanaBerlaku.Node before, List<Integer> from) {
        Indikator there = before.indikator(id).orElse(null);
        if (there == null) {
            line(new AddIndikator(id.asal(), before.versi(), said, before.banyakIndikator() + 1), from);
            return;
        }
        boolean renamed = !said.nama().equals(there.nama())
                || !said.satuan().equals(there.satuan())
                || said.akhir() != there.akhir();
        if (renamed) {
            line(new RenameIndikator(id, before.versi(), said.nama(), said.satuan(), said.akhir()), from);
        }
        SortedMap<Integer, Target> changes = new TreeMap<>(said.target());
        changes.entrySet()
                .removeIf(cell -> cell.getValue().equals(there.target().getOrDefault(cell.getKey(), Target.KOSONG)));
        if (!changes.isEmpty()) {
            line(new SetTarget(id, before.versi(), changes), from);
        }
    }
}
