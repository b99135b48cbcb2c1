package id.jejak.command.dokumen;

import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.ChangePagu;
import id.jejak.command.anggaran.ReceiveSpd;
import id.jejak.command.anggaran.SetCadangan;
import id.jejak.command.anggaran.SetKas;
import id.jejak.command.anggaran.SetPagu;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a budget line is asked in a dry run: the command that enacting would send, with all of the document's lines that
 * fall on it.
 */
record Pertanyaan(AnggaranId id, Function<Anggaran, Stream<Refusal>> keberatan) {

    static List<Pertanyaan> of(TahunAnggaranId tahun, IsiDokumen isi) {
        LocalDate berlaku = isi.berlaku();
        if (isi instanceof IsiDokumen.Dpa dpa) {
            return Dokumen.perAnggaran(tahun, PengesahanDokumen.baris(dpa), EnactAnggaran.Baris::pos).stream()
                    .map(group -> new Pertanyaan(
                            group.id(), there -> there.keberatan(new SetPagu(group.id(), berlaku, group.baris()))))
                    .toList();
        } else if (isi instanceof IsiDokumen.Pergeseran shift) {
            return changes(tahun, berlaku, shift.baris());
        } else if (isi instanceof IsiDokumen.Perubahan amend) {
            return changes(tahun, berlaku, amend.baris());
        } else if (isi instanceof IsiDokumen.Pencadangan reserve) {
            return Dokumen.perAnggaran(tahun, PengesahanDokumen.baris(reserve), ReservePagu.Baris::pos).stream()
                    .map(group -> new Pertanyaan(
                            group.id(), there -> there.keberatan(new SetCadangan(group.id(), berlaku, group.baris()))))
                    .toList();
        } else if (isi instanceof IsiDokumen.AnggaranKas spread) {
            return Dokumen.perAnggaran(tahun, spread.baris(), IsiDokumen.Kas::pos).stream()
                    .map(group -> new Pertanyaan(
                            group.id(), there -> there.keberatan(new SetKas(group.id(), berlaku, group.baris()))))
                    .toList();
        } else if (isi instanceof IsiDokumen.Spd spd) {
            return Dokumen.perAnggaran(tahun, spd.baris(), IsiDokumen.Penyediaan::pos).stream()
                    .map(group -> new Pertanyaan(
                            group.id(),
                            there -> there.keberatan(
                                    new ReceiveSpd(group.id(), spd.mulai(), spd.sampai(), group.baris()))))
                    .toList();
        }
        return List.of();
    }

    private static List<Pertanyaan> changes(TahunAnggaranId tahun, LocalDate berlaku, List<BarisPerubahan> lines) {
        return Dokumen.perAnggaran(tahun, lines, BarisPerubahan::pos).stream()
                .map(group -> new Pertanyaan(
                        group.id(), there -> there.keberatan(new ChangePagu(group.id(), berlaku, group.baris()))))
                .toList();
    }
}
