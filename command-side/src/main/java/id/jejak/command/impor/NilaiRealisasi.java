package id.jejak.command.impor;

import id.jejak.command.anggaran.Kunci;
import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.dokumen.KodeCheck;
import id.jejak.command.impor.berkas.IsiBaris.Realisasi;
import id.jejak.command.pembayaran.UjiRealisasi;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.Configuration;

/** Judges realizations: a part is a proof, whose rows are its lines. */
final class NilaiRealisasi implements Penilai {

    private final UjiRealisasi uji;
    private final KodeCheck kode;

    NilaiRealisasi(Configuration axon) {
        this.uji = new UjiRealisasi(axon);
        this.kode = axon.getComponent(KodeCheck.class);
    }

    @Override
    public Catatan.Hasil nilai(List<Baris> rows) {
        Catatan catatan = new Catatan(rows);
        Rupiah sum = sum(rows);
        if (!Penempatan.isBagian(rows.get(0).kunci())) {
            return catatan.hasil(Optional.empty(), sum);
        }
        TahunAnggaranId tahun = tahun(rows.get(0).kunci());
        compare(rows, catatan);
        checkCodes(tahun, rows, catatan);
        Optional<PostRealisasi> command = catatan.isClean() ? Optional.of(command(tahun, rows)) : Optional.empty();
        command.ifPresent(proof -> tryOut(proof, catatan));
        return catatan.hasil(command, sum);
    }

    private static TahunAnggaranId tahun(String key) {
        return NomorBuktiId.of(key).tahun();
    }

    private static Rupiah sum(List<Baris> rows) {
        return rows.stream()
                .flatMap(row -> row.isi().stream())
                .map(isi -> ((Realisasi) isi).jumlah())
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static Optional<Realisasi> line(Baris row) {
        return row.isi().map(Realisasi.class::cast);
    }

    private static Tempat tempat(Realisasi line) {
        return new Tempat(line.pos(), line.rekening(), line.sumberDana());
    }

    /** The rows of one proof say the same of it, and each place once. */
    private static void compare(List<Baris> rows, Catatan catatan) {
        Map<Tempat, Integer> seen = new HashMap<>();
        Optional<Integer> first = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            if (line(rows.get(i)).isEmpty()) {
                continue;
            }
            Realisasi line = line(rows.get(i)).get();
            int leader = first.orElse(i);
            first = Optional.of(leader);
            if (!line.bukti().equals(line(rows.get(leader)).orElseThrow().bukti())) {
                catatan.at(
                        i,
                        Temuan.of(
                                Putusan.NOMOR_BUKTI_BENTROK,
                                "bukti-berbeda-di-berkas",
                                line.bukti().nomor(),
                                nomor(rows, leader)));
            }
            if (!line.kontrak().equals(line(rows.get(leader)).orElseThrow().kontrak())) {
                catatan.at(
                        i,
                        Temuan.of(
                                Putusan.NOMOR_BUKTI_BENTROK,
                                "kontrak-berbeda-di-berkas",
                                line.bukti().nomor(),
                                nomor(rows, leader)));
            }
            Integer before = seen.putIfAbsent(tempat(line), i);
            if (before != null) {
                boolean same = line.jumlah()
                        .equals(line(rows.get(before)).orElseThrow().jumlah());
                catatan.at(i, Temuan.of(Putusan.DUPLIKAT, same ? "baris-sama" : "tempat-sama", nomor(rows, before)));
            }
        }
    }

    private static String nomor(List<Baris> rows, int index) {
        return Integer.toString(rows.get(index).nomor());
    }

    /** Where there is a ceiling its codes were asked when it was set. */
    private void checkCodes(TahunAnggaranId tahun, List<Baris> rows, Catatan catatan) {
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            line(rows.get(i))
                    .filter(line -> !hasPagu(tahun, line))
                    .ifPresent(line -> kode.keberatan(
                                    line.bukti().tanggal(), List.of(Optional.of(tempat(line))), List.of())
                            .forEach(refusal -> catatan.at(place, Temuan.of(refusal))));
        }
    }

    private boolean hasPagu(TahunAnggaranId tahun, Realisasi line) {
        return uji.hasPagu(new AnggaranId(tahun, line.pos()), new Kunci(line.rekening(), line.sumberDana()));
    }

    private static PostRealisasi command(TahunAnggaranId tahun, List<Baris> rows) {
        List<PostRealisasi.Baris> lines = new ArrayList<>();
        String uraian = "";
        Realisasi first = line(rows.get(0)).orElseThrow();
        for (Baris row : rows) {
            Realisasi line = line(row).orElseThrow();
            lines.add(new PostRealisasi.Baris(line.pos(), line.rekening(), line.sumberDana(), line.jumlah()));
            uraian = uraian.isEmpty() ? line.uraian() : uraian;
        }
        return new PostRealisasi(
                tahun, first.bukti(), uraian, lines, first.kontrak().orElse(""));
    }

    private void tryOut(PostRealisasi proof, Catatan catatan) {
        UjiRealisasi.Hasil hasil = uji.coba(proof);
        if (hasil.sudahAda()) {
            catatan.atEach(Temuan.of(
                    Putusan.DUPLIKAT, "sudah-di-buku-besar", proof.bukti().nomor()));
        }
        for (Refusal refusal : hasil.keberatan()) {
            Catatan.line(refusal)
                    .ifPresentOrElse(
                            line -> catatan.at(line, Temuan.of(refusal)), () -> catatan.atEach(Temuan.of(refusal)));
        }
    }
}
