package id.jejak.command.dokumen;

import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.Kunci;
import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A line of a document on trial.
 *
 * @param nomor its place in the document, from 0
 * @param sebelum what is in force, in rupiah
 * @param sesudah what would be in force, in rupiah
 */
record BarisUji(
        int nomor,
        AnggaranId id,
        Tempat tempat,
        Function<Anggaran, Rupiah> sebelum,
        Function<Anggaran, Rupiah> sesudah) {

    static List<BarisUji> of(TahunAnggaranId tahun, IsiDokumen isi) {
        if (isi instanceof IsiDokumen.Dpa dpa) {
            return each(tahun, dpa.baris(), BarisUji::first);
        } else if (isi instanceof IsiDokumen.Pergeseran shift) {
            return each(tahun, shift.baris(), BarisUji::change);
        } else if (isi instanceof IsiDokumen.Perubahan amend) {
            return each(tahun, amend.baris(), BarisUji::change);
        } else if (isi instanceof IsiDokumen.Pencadangan reserve) {
            return each(tahun, reserve.baris(), BarisUji::hold);
        } else if (isi instanceof IsiDokumen.AnggaranKas spread) {
            return each(tahun, spread.baris(), BarisUji::spread);
        } else if (isi instanceof IsiDokumen.Spd spd) {
            return each(tahun, spd.baris(), BarisUji::release);
        }
        return List.of();
    }

    private interface OnTrial<L> {
        BarisUji put(TahunAnggaranId tahun, int nomor, L line);
    }

    private static <L> List<BarisUji> each(TahunAnggaranId tahun, List<L> lines, OnTrial<L> trial) {
        List<BarisUji> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(trial.put(tahun, i, lines.get(i)));
        }
        return all;
    }

    private static BarisUji first(TahunAnggaranId tahun, int nomor, IsiDokumen.Pagu line) {
        return ceiling(tahun, nomor, new Tempat(line.pos(), line.rekening(), line.sumberDana()), line.pagu());
    }

    private static BarisUji change(TahunAnggaranId tahun, int nomor, BarisPerubahan line) {
        return ceiling(tahun, nomor, new Tempat(line.pos(), line.rekening(), line.sumberDana()), line.sesudah());
    }

    private static BarisUji ceiling(TahunAnggaranId tahun, int nomor, Tempat tempat, Rupiah sesudah) {
        Kunci kunci = new Kunci(tempat.rekening(), tempat.sumberDana());
        return new BarisUji(
                nomor,
                new AnggaranId(tahun, tempat.pos()),
                tempat,
                there -> there.pagu().getOrDefault(kunci, Rupiah.ZERO),
                there -> sesudah);
    }

    private static BarisUji hold(TahunAnggaranId tahun, int nomor, IsiDokumen.Cadangan line) {
        Kunci kunci = new Kunci(line.rekening(), line.sumberDana());
        return new BarisUji(
                nomor,
                new AnggaranId(tahun, line.pos()),
                new Tempat(line.pos(), line.rekening(), line.sumberDana()),
                there -> there.cadangan(kunci),
                there -> line.cadangan());
    }

    private static BarisUji spread(TahunAnggaranId tahun, int nomor, IsiDokumen.Kas line) {
        Kunci kunci = new Kunci(line.rekening(), line.sumberDana());
        Rupiah planned = line.bulan().stream().reduce(Rupiah.ZERO, Rupiah::plus);
        return new BarisUji(
                nomor,
                new AnggaranId(tahun, line.pos()),
                new Tempat(line.pos(), line.rekening(), line.sumberDana()),
                there -> there.anggaranKas(kunci),
                there -> planned);
    }

    private static BarisUji release(TahunAnggaranId tahun, int nomor, IsiDokumen.Penyediaan line) {
        return new BarisUji(
                nomor,
                new AnggaranId(tahun, line.pos()),
                PenyediaanDana.tempat(line),
                there -> there.spd(line.sumberDana()),
                there -> there.spd(line.sumberDana()).plus(line.jumlah()));
    }
}
