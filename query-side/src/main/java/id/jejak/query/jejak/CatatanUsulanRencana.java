package id.jejak.query.jejak;

import id.jejak.contract.command.ReviseRenstra.AddIndikator;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.AlignProgram;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.BarisIndikator;
import id.jejak.contract.command.ReviseRenstra.DirectIndikator;
import id.jejak.contract.command.ReviseRenstra.DropIndikator;
import id.jejak.contract.command.ReviseRenstra.ExtendPeriode;
import id.jejak.contract.command.ReviseRenstra.LocateNode;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.MergeNode;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveNode;
import id.jejak.contract.command.ReviseRenstra.RenameIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameNode;
import id.jejak.contract.command.ReviseRenstra.RetireNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the trail keeps of the lines of a plan's revision that is not in force yet, by the kinds that the draft gives them. */
final class CatatanUsulanRencana {

    private final Catatan catatan;

    private CatatanUsulanRencana(Catatan catatan) {
        this.catatan = catatan;
    }

    static void lines(Catatan catatan, List<Baris> baris) {
        CatatanUsulanRencana lines = new CatatanUsulanRencana(catatan);
        for (Baris line : baris) {
            if (line instanceof BarisIndikator one) {
                lines.indikator(one);
            } else {
                lines.node(line);
            }
        }
    }

    private void node(Baris baris) {
        if (baris instanceof ExtendPeriode line) {
            usul(Tempat.SEMUA, "PERPANJANG PERIODE", Integer.toString(line.akhir()));
        } else if (baris instanceof AddNode line) {
            KodeRencana kode = line.isi().kode();
            usul(di(kode), "TAMBAH NODE", named(line.isi().nama(), line.isi().penanggungJawab()));
            pagu(kode, "TAMBAH NODE", line.isi().pagu());
            line.isi().indikator().forEach(one -> added(kode, one));
        } else if (baris instanceof RetireNode line) {
            usul(di(line.node()), "CABUT NODE", "");
        } else if (baris instanceof RenameNode line) {
            usul(di(line.node()), "UBAH NAMA NODE", named(line.nama(), line.penanggungJawab()));
        } else if (baris instanceof LocateNode line) {
            usul(di(line.node()), "UBAH LOKASI", line.lokasi());
        } else if (baris instanceof AlignProgram line) {
            String served = line.melayani().stream().map(KodeRencana::kode).collect(Collectors.joining(", "));
            usul(di(line.node()), "UBAH TUJUAN SASARAN", served);
        } else if (baris instanceof MoveNode line) {
            usul(di(line.node()), "PINDAH NODE", "→ " + line.ke());
        } else if (baris instanceof MergeNode line) {
            usul(di(line.node()), "GABUNG NODE", "→ " + line.ke());
        } else if (baris instanceof SetPaguIndikatif line) {
            pagu(line.node(), "UBAH PAGU INDIKATIF", line.pagu());
        }
    }

    private void indikator(BarisIndikator baris) {
        Tempat there = Tempat.indikator(baris.node().kode(), baris.indikator());
        if (baris instanceof SetTarget line) {
            target(there, "UBAH TARGET", line.target());
        } else if (baris instanceof AddIndikator line) {
            added(line.tempat(), line.isi());
        } else if (baris instanceof RenameIndikator line) {
            usul(there, "UBAH NAMA INDIKATOR", named(line.nama(), line.satuan()));
        } else if (baris instanceof MoveIndikator line) {
            usul(there, "PINDAH INDIKATOR", line.ke().kode());
        } else if (baris instanceof MergeIndikator line) {
            usul(there, "GABUNG INDIKATOR", "→ " + line.ke());
        } else if (baris instanceof DirectIndikator line) {
            usul(there, "UBAH ARAH", line.arah().name());
        } else if (baris instanceof DropIndikator) {
            usul(there, "HAPUS INDIKATOR", "");
        }
    }

    private void added(KodeRencana node, Indikator isi) {
        Tempat there = Tempat.indikator(node.kode(), new IndikatorId(node, isi.nomor()));
        usul(there, "TAMBAH INDIKATOR", named(isi.nama(), isi.satuan()));
        target(there, "TAMBAH INDIKATOR", isi.target());
    }

    private void target(Tempat indikator, String jenis, SortedMap<Integer, Target> target) {
        target.forEach((tahun, nilai) -> usul(indikator.tahun(tahun), jenis, nilai.tertulis()));
    }

    private void pagu(KodeRencana node, String jenis, SortedMap<Integer, SelRupiah> pagu) {
        pagu.forEach((tahun, sel) -> {
            Rupiah jumlah = sel.jumlah().orElse(null);
            usul(di(node).tahun(tahun), jenis, jumlah, sel.tertulis());
        });
    }

    private void usul(Tempat tempat, String jenis, String tertulis) {
        usul(tempat, jenis, null, tertulis);
    }

    private void usul(Tempat tempat, String jenis, @Nullable Rupiah jumlah, String tertulis) {
        catatan.catat(Hal.USULAN, tempat, jenis, jumlah, tertulis, null);
    }

    private static Tempat di(KodeRencana node) {
        return Tempat.di(node.kode());
    }

    private static String named(String nama, String rincian) {
        return rincian.isEmpty() ? nama : nama + " (" + rincian + ")";
    }
}
