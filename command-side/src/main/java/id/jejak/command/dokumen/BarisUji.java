package id.jejak.command.dokumen;

import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.ChangePagu;
import id.jejak.command.anggaran.Kunci;
import id.jejak.command.anggaran.SetCadangan;
import id.jejak.command.anggaran.SetPagu;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A line of a document on trial: asks the budget line the same command that enacting would send, for itself alone.
 *
 * @param nomor its place in the document, from 0
 * @param sebelum what is in force
 * @param sesudah what would be in force
 */
record BarisUji(
        int nomor,
        AnggaranId id,
        Kunci kunci,
        Function<Anggaran, Rupiah> sebelum,
        Rupiah sesudah,
        Function<Anggaran, Stream<Refusal>> keberatan) {

    static List<BarisUji> of(TahunAnggaranId tahun, IsiDokumen isi) {
        if (isi instanceof IsiDokumen.Dpa dpa) {
            return each(dpa.baris(), (nomor, line) -> first(tahun, isi.berlaku(), nomor, line));
        }
        if (isi instanceof IsiDokumen.Pergeseran shift) {
            return each(shift.baris(), (nomor, line) -> change(tahun, isi.berlaku(), nomor, line));
        }
        if (isi instanceof IsiDokumen.Perubahan amend) {
            return each(amend.baris(), (nomor, line) -> change(tahun, isi.berlaku(), nomor, line));
        }
        return isi instanceof IsiDokumen.Pencadangan reserve
                ? each(reserve.baris(), (nomor, line) -> hold(tahun, isi.berlaku(), nomor, line))
                : List.of();
    }

    Dokumen.Tempat tempat() {
        return new Dokumen.Tempat(id.pos(), kunci.rekening(), kunci.sumberDana());
    }

    private interface OnTrial<L> {
        BarisUji put(int nomor, L line);
    }

    private static <L> List<BarisUji> each(List<L> lines, OnTrial<L> trial) {
        List<BarisUji> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(trial.put(i, lines.get(i)));
        }
        return all;
    }

    private static BarisUji first(TahunAnggaranId tahun, LocalDate berlaku, int nomor, IsiDokumen.Pagu line) {
        AnggaranId id = new AnggaranId(tahun, line.pos());
        Kunci kunci = new Kunci(line.rekening(), line.sumberDana());
        var baris = new EnactAnggaran.Baris(line.pos(), line.rekening(), line.sumberDana(), line.pagu());
        return new BarisUji(
                nomor,
                id,
                kunci,
                anggaran -> anggaran.pagu().getOrDefault(kunci, Rupiah.ZERO),
                line.pagu(),
                anggaran -> anggaran.keberatan(new SetPagu(id, berlaku, alone(nomor, baris))));
    }

    private static BarisUji change(TahunAnggaranId tahun, LocalDate berlaku, int nomor, BarisPerubahan line) {
        AnggaranId id = new AnggaranId(tahun, line.pos());
        Kunci kunci = new Kunci(line.rekening(), line.sumberDana());
        return new BarisUji(
                nomor,
                id,
                kunci,
                anggaran -> anggaran.pagu().getOrDefault(kunci, Rupiah.ZERO),
                line.sesudah(),
                anggaran -> anggaran.keberatan(new ChangePagu(id, berlaku, alone(nomor, line))));
    }

    private static BarisUji hold(TahunAnggaranId tahun, LocalDate berlaku, int nomor, IsiDokumen.Cadangan line) {
        AnggaranId id = new AnggaranId(tahun, line.pos());
        Kunci kunci = new Kunci(line.rekening(), line.sumberDana());
        var baris = new ReservePagu.Baris(line.pos(), line.rekening(), line.sumberDana(), line.cadangan());
        return new BarisUji(
                nomor,
                id,
                kunci,
                anggaran -> anggaran.cadangan(kunci),
                line.cadangan(),
                anggaran -> anggaran.keberatan(new SetCadangan(id, berlaku, alone(nomor, baris))));
    }

    private static <L> SortedMap<Integer, L> alone(int nomor, L line) {
        SortedMap<Integer, L> alone = new TreeMap<>();
        alone.put(nomor, line);
        return alone;
    }
}
