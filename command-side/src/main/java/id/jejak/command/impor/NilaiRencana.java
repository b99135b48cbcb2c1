package id.jejak.command.impor;

import id.jejak.command.dokumen.UjiRencana;
import id.jejak.command.impor.berkas.IsiBaris;
import id.jejak.command.rencana.RencanaBerlaku;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Tingkat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.Configuration;

/**
 * Judges plans: a part is the plan of one agency. Where the plan is not there it is adopted; where it is, what the file
 * says otherwise revises it. Nothing is retired because the file does not name it.
 */
final class NilaiRencana implements Penilai {

    private final Ketentuan said;
    private final UjiRencana uji;
    private final RencanaBerlaku berlaku;

    NilaiRencana(Batch batch, Configuration axon) {
        this.said = batch.ketentuan();
        this.uji = new UjiRencana(axon);
        this.berlaku = new RencanaBerlaku(axon);
    }

    /** A node that the file names, and the rows that do. */
    record Dinamai(AdoptRenstra.Node node, List<Integer> rows) {}

    @Override
    public Catatan.Hasil nilai(List<Baris> rows) {
        Catatan catatan = new Catatan(rows);
        String key = rows.get(0).kunci();
        List<Dinamai> named = named(rows, catatan);
        if (!Penempatan.isBagian(key) || !catatan.isClean()) {
            return catatan.hasil(Optional.empty(), Rupiah.ZERO);
        }
        KeteranganRencana beside = new KeteranganRencana();
        for (int i = 0; i < rows.size(); i++) {
            beside.add(i, (IsiBaris.Rencana) rows.get(i).isi().orElseThrow());
        }
        RenstraId id = RenstraId.of(key);
        return berlaku.isThere(id)
                ? revise(id, named, beside.semua(), catatan)
                : adopt(id, named, beside.semua(), catatan);
    }

    private Catatan.Hasil adopt(
            RenstraId id, List<Dinamai> named, List<KeteranganRencana.Dinyatakan> beside, Catatan catatan) {
        AdoptRenstra command = new AdoptRenstra(
                id,
                said.nama().orElseThrow(),
                said.dasarHukum().orElseThrow(),
                said.berlaku().orElseThrow(),
                named.stream().map(Dinamai::node).toList(),
                beside.stream().map(KeteranganRencana.Dinyatakan::keterangan).toList(),
                said.admitted());
        uji.coba(command).ifPresent(refusal -> {
            boolean isBeside = refusal.field().startsWith("keterangan");
            note(
                    refusal,
                    isBeside
                            ? beside.stream()
                                    .map(KeteranganRencana.Dinyatakan::rows)
                                    .toList()
                            : named.stream().map(Dinamai::rows).toList(),
                    catatan);
        });
        return catatan.hasil(Optional.<JejakCommand>of(command), JumlahLedger.of(command));
    }

    private Catatan.Hasil revise(
            RenstraId id, List<Dinamai> named, List<KeteranganRencana.Dinyatakan> beside, Catatan catatan) {
        SelisihRencana selisih = new SelisihRencana(berlaku.nodes(id));
        named.forEach(selisih::add);
        beside.forEach(selisih::add);
        if (selisih.baris().isEmpty()) {
            catatan.atEach(Temuan.of(Putusan.DUPLIKAT, "rencana-sama"));
            return catatan.hasil(Optional.empty(), Rupiah.ZERO);
        }
        ReviseRenstra command = new ReviseRenstra(
                id, said.dasarHukum().orElseThrow(), said.berlaku().orElseThrow(), selisih.baris());
        uji.coba(command).ifPresent(refusal -> note(refusal, selisih.rows(), catatan));
        return catatan.hasil(Optional.<JejakCommand>of(command), selisih.jumlah());
    }

    private static void note(Refusal refusal, List<List<Integer>> rowsOfLines, Catatan catatan) {
        Catatan.line(refusal)
                .ifPresentOrElse(
                        line -> rowsOfLines.get(line).forEach(row -> catatan.at(row, Temuan.of(refusal))),
                        () -> catatan.atWhole(Temuan.of(refusal)));
    }

    private static List<Dinamai> named(List<Baris> rows, Catatan catatan) {
        Map<KodeRencana, List<Integer>> perNode = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            rows.get(i)
                    .isi()
                    .map(IsiBaris.Rencana.class::cast)
                    .ifPresent(line -> perNode.computeIfAbsent(line.kode(), first -> new ArrayList<>())
                            .add(place));
        }
        List<Dinamai> named = new ArrayList<>();
        perNode.forEach((kode, places) -> named.add(new Dinamai(node(kode, rows, places, catatan), places)));
        return named;
    }

    private static AdoptRenstra.Node node(KodeRencana kode, List<Baris> rows, List<Integer> places, Catatan catatan) {
        String nama = "";
        String penanggungJawab = "";
        SortedMap<Integer, Indikator> indikator = new TreeMap<>();
        SortedMap<Integer, SelRupiah> cells = new TreeMap<>();
        for (int place : places) {
            IsiBaris.Rencana line = (IsiBaris.Rencana) rows.get(place).isi().orElseThrow();
            nama = nama.isEmpty() ? line.nama() : nama;
            penanggungJawab = penanggungJawab.isEmpty() ? line.penanggungJawab() : penanggungJawab;
            if (line.indikator()
                    .filter(one -> indikator.putIfAbsent(one.nomor(), one) != null)
                    .isPresent()) {
                catatan.at(
                        place,
                        Temuan.of(
                                Putusan.DUPLIKAT,
                                "indikator-sama",
                                kode,
                                Integer.toString(line.indikator().get().nomor())));
            }
            line.pagu().forEach((tahun, cell) -> {
                SelRupiah before = cells.putIfAbsent(tahun, cell);
                if (before != null && !before.equals(cell)) {
                    catatan.at(
                            place,
                            Temuan.of(Putusan.GALAT_LAIN, "pagu-berbeda-di-berkas", kode, Integer.toString(tahun)));
                }
            });
        }
        boolean leaf = kode.tingkat() == Tingkat.SUB_KEGIATAN;
        return new AdoptRenstra.Node(
                kode,
                nama,
                penanggungJawab,
                List.copyOf(indikator.values()),
                leaf ? cells : new TreeMap<>(),
                leaf ? new TreeMap<>() : marks(cells));
    }

    /** Above a sub kegiatan every amount is a sum; what the file adds up there is not kept. */
    private static SortedMap<Integer, SelRupiah> marks(SortedMap<Integer, SelRupiah> cells) {
        SortedMap<Integer, SelRupiah> marks = new TreeMap<>(cells);
        marks.values().removeIf(cell -> cell.jumlah().filter(Rupiah::isPositive).isPresent());
        return marks;
    }
}
