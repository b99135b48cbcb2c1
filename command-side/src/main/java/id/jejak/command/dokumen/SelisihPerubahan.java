package id.jejak.command.dokumen;

import id.jejak.command.dokumen.HasilUjiCoba.Hal;
import id.jejak.command.rencana.RencanaBerlaku;
import id.jejak.contract.command.ReviseRenstra.AddIndikator;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.AlignProgram;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.BarisIndikator;
import id.jejak.contract.command.ReviseRenstra.DirectIndikator;
import id.jejak.contract.command.ReviseRenstra.DropIndikator;
import id.jejak.contract.command.ReviseRenstra.EndNode;
import id.jejak.contract.command.ReviseRenstra.ExtendPeriode;
import id.jejak.contract.command.ReviseRenstra.LocateNode;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.MergeNode;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveNode;
import id.jejak.contract.command.ReviseRenstra.RenameIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the lines of a plan's revision change, each held against the plan in force. */
final class SelisihPerubahan {

    private final Map<String, RencanaBerlaku.Node> nodes;
    private final int akhir;
    private final List<HasilUjiCoba.Rencana> hasil = new ArrayList<>();

    /**
     * Against this plan.
     *
     * @param nodes those that were ever in it, by their codes
     * @param akhir its last year
     */
    SelisihPerubahan(Map<String, RencanaBerlaku.Node> nodes, int akhir) {
        this.nodes = nodes;
        this.akhir = akhir;
    }

    List<HasilUjiCoba.Rencana> of(List<Baris> baris) {
        for (int i = 0; i < baris.size(); i++) {
            if (baris.get(i) instanceof BarisIndikator line) {
                indikator(i, line);
            } else {
                node(i, baris.get(i));
            }
        }
        return List.copyOf(hasil);
    }

    private void node(int nomor, Baris baris) {
        if (baris instanceof ExtendPeriode line) {
            add(nomor, "", Hal.AKHIR_PERIODE, Integer.toString(akhir), Integer.toString(line.akhir()));
        } else if (baris instanceof AddNode line) {
            String kode = line.isi().kode().kode();
            add(
                    nomor,
                    kode,
                    Hal.NAMA,
                    now(line.isi().kode(), RencanaBerlaku.Node::nama),
                    line.isi().nama());
            line.isi().pagu().forEach((tahun, sel) -> add(nomor, kode, Hal.PAGU_INDIKATIF, tahun, "", sel.tertulis()));
            line.isi()
                    .indikator()
                    .forEach(one -> added(nomor, new IndikatorId(line.isi().kode(), one.nomor()), one));
        } else if (baris instanceof LocateNode line) {
            String before = now(line.node(), RencanaBerlaku.Node::lokasi);
            add(nomor, line.node().kode(), Hal.LOKASI, before, line.lokasi());
        } else if (baris instanceof AlignProgram line) {
            String before = now(line.node(), node -> codes(node.melayani()));
            add(nomor, line.node().kode(), Hal.TUJUAN_SASARAN, before, codes(line.melayani()));
        } else if (baris instanceof EndNode line) {
            String kode = line.node().kode();
            successor(line).ifPresent(ke -> add(nomor, kode, Hal.KODE, kode, ke.kode()));
            add(nomor, kode, Hal.NAMA, now(line.node(), RencanaBerlaku.Node::nama), "");
            Optional.ofNullable(nodes.get(kode))
                    .filter(node -> !node.isDicabut())
                    .ifPresent(node -> node.pagu()
                            .forEach((tahun, sel) -> add(nomor, kode, Hal.PAGU_INDIKATIF, tahun, sel.tertulis(), "")));
        } else if (baris instanceof RenameNode line) {
            String kode = line.node().kode();
            add(nomor, kode, Hal.NAMA, now(line.node(), RencanaBerlaku.Node::nama), line.nama());
            String unit = now(line.node(), RencanaBerlaku.Node::penanggungJawab);
            add(nomor, kode, Hal.PENANGGUNG_JAWAB, unit, line.penanggungJawab());
        } else if (baris instanceof SetPaguIndikatif line) {
            line.pagu().forEach((tahun, sel) -> {
                String before = now(line.node(), node -> node.pagu(tahun).tertulis());
                add(nomor, line.node().kode(), Hal.PAGU_INDIKATIF, tahun, before, sel.tertulis());
            });
        }
    }

    private static Optional<KodeRencana> successor(EndNode baris) {
        if (baris instanceof MoveNode line) {
            return Optional.of(line.ke());
        }
        return baris instanceof MergeNode line ? Optional.of(line.ke()) : Optional.empty();
    }

    private static String codes(List<KodeRencana> codes) {
        return codes.stream().map(KodeRencana::kode).collect(Collectors.joining(", "));
    }

    private void indikator(int nomor, BarisIndikator baris) {
        String id = baris.indikator().toString();
        Optional<RencanaBerlaku.Node> node =
                Optional.ofNullable(nodes.get(baris.node().kode()));
        Optional<Indikator> before = node.flatMap(there -> there.indikator(baris.indikator()));
        String nama = before.map(Indikator::nama).orElse("");
        if (baris instanceof SetTarget line) {
            line.target().forEach((tahun, target) -> {
                String now = before.map(there -> there.target().getOrDefault(tahun, Target.KOSONG))
                        .map(Target::tertulis)
                        .orElse("");
                add(nomor, id, Hal.TARGET, tahun, now, target.tertulis());
            });
        } else if (baris instanceof AddIndikator line) {
            added(nomor, line.indikator(), line.isi());
        } else if (baris instanceof RenameIndikator line) {
            add(nomor, id, Hal.NAMA, nama, line.nama());
            add(nomor, id, Hal.SATUAN, before.map(Indikator::satuan).orElse(""), line.satuan());
            String now = before.map(there -> there.akhir().name()).orElse("");
            add(nomor, id, Hal.CARA_TARGET_AKHIR, now, line.akhir().name());
        } else if (baris instanceof MoveIndikator line) {
            String now =
                    node.map(there -> there.tempat(line.indikator()).kode()).orElse("");
            add(nomor, id, Hal.TEMPAT, now, line.ke().kode());
        } else if (baris instanceof MergeIndikator line) {
            add(nomor, id, Hal.INDIKATOR, id, line.ke().toString());
        } else if (baris instanceof DirectIndikator line) {
            String now = node.map(there -> there.arah(line.indikator()).name()).orElse("");
            add(nomor, id, Hal.ARAH, now, line.arah().name());
        } else if (baris instanceof DropIndikator) {
            add(nomor, id, Hal.NAMA, nama, "");
        }
    }

    private void added(int nomor, IndikatorId indikator, Indikator isi) {
        String id = indikator.toString();
        add(nomor, id, Hal.NAMA, "", isi.nama());
        add(nomor, id, Hal.SATUAN, "", isi.satuan());
        isi.target().forEach((tahun, target) -> add(nomor, id, Hal.TARGET, tahun, "", target.tertulis()));
    }

    private String now(KodeRencana kode, Function<RencanaBerlaku.Node, String> part) {
        return Optional.ofNullable(nodes.get(kode.kode()))
                .filter(node -> !node.isDicabut())
                .map(part)
                .orElse("");
    }

    private void add(int nomor, String kode, Hal hal, String sebelum, String sesudah) {
        hasil.add(new HasilUjiCoba.Rencana(nomor, kode, hal, OptionalInt.empty(), sebelum, sesudah));
    }

    private void add(int nomor, String kode, Hal hal, int tahun, String sebelum, String sesudah) {
        hasil.add(new HasilUjiCoba.Rencana(nomor, kode, hal, OptionalInt.of(tahun), sebelum, sesudah));
    }
}
