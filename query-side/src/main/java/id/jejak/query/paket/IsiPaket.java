package id.jejak.query.paket;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.belanja.Belanja;
import id.jejak.query.lra.Lra;
import id.jejak.query.paket.Bidang.Tipe;
import id.jejak.query.paket.PaketQuery.DokumenRencana;
import id.jejak.query.tabel25.Tabel25;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a package, a fact per row; their words are those of the official forms. */
final class IsiPaket {

    private static final String AKHIR = "akhir";

    private static final Bidang SKPD = Bidang.teks("skpd", "Kode SKPD").selalu();
    private static final Bidang RENSTRA =
            Bidang.teks("renstra", "Tahun Renstra").selalu();
    private static final Bidang TAHUN =
            Bidang.of("tahun", Tipe.INTEGER, "Tahun anggaran").selalu();
    private static final Bidang KODE =
            Bidang.teks("kode", "Kode program, kegiatan, atau sub kegiatan").selalu();
    private static final Bidang KOLOM =
            Bidang.teks("kolom", "Tahun, atau akhir untuk akhir Renstra").selalu();

    private IsiPaket() {}

    static TabelData tabel25(List<Tabel25> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (Tabel25 table : tables) {
            for (Tabel25.Baris row : table.baris()) {
                for (int i = 0; i < table.tahun().size(); i++) {
                    budget(
                                    table.skpd(),
                                    row.belanja(),
                                    table.tahun().get(i),
                                    row.sel().get(i))
                            .ifPresent(rows::add);
                }
            }
        }
        return new TabelData(
                "tabel-2.5",
                "Tabel 2.5 (T-C.24): anggaran dan realisasi per jenis belanja dan tahun",
                List.of(
                        SKPD,
                        TAHUN,
                        Bidang.teks("rekening", "Kode jenis belanja menurut bagan akun tahunnya")
                                .selalu(),
                        Bidang.teks("uraian", "Jenis belanja").selalu(),
                        Bidang.rupiah("anggaran", "Pagu yang berlaku, rupiah"),
                        Bidang.rupiah("realisasi", "Realisasi, rupiah")),
                List.of("skpd", "tahun", "rekening"),
                rows);
    }

    private static Optional<List<String>> budget(KodeSkpd skpd, Belanja belanja, int tahun, Tabel25.Sel cell) {
        boolean none = cell.anggaran().isEmpty() && cell.realisasi().isEmpty();
        return none || !belanja.isInForce(tahun)
                ? Optional.empty()
                : Optional.of(List.of(
                        skpd.kode(),
                        Integer.toString(tahun),
                        belanja.rekening(),
                        Teks.resmi(belanja.kunci()),
                        digits(cell.anggaran()),
                        digits(cell.realisasi())));
    }

    static TabelData rupiah61(List<Tabel61> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (Tabel61 table : tables) {
            for (Tabel61.Node node : table.node()) {
                for (int i = 0; i < node.rupiah().size(); i++) {
                    rows.add(money(table, node, year(table, i), node.rupiah().get(i)));
                }
                rows.add(money(table, node, AKHIR, node.rupiahAkhir()));
            }
        }
        return new TabelData(
                "tabel-6.1-rupiah",
                "Tabel 6.1 (T-C.27): pagu indikatif per program, kegiatan, sub kegiatan dan tahun",
                List.of(
                        SKPD,
                        RENSTRA,
                        KODE,
                        Bidang.teks("tingkat", "PROGRAM, KEGIATAN, atau SUB_KEGIATAN")
                                .selalu(),
                        Bidang.teks("nama", "Namanya").selalu(),
                        Bidang.teks("unit", "Unit penanggung jawab"),
                        KOLOM,
                        Bidang.rupiah("rupiah", "Pagu indikatif, rupiah"),
                        Bidang.teks("tertulis", "Sebagaimana tercetak: angka, -, NA, atau kosong")),
                List.of("skpd", "renstra", "kode", "kolom"),
                rows);
    }

    private static List<String> money(Tabel61 table, Tabel61.Node node, String column, SelRupiah cell) {
        return List.of(
                table.renstra().skpd().kode(),
                table.renstra().periode().toString(),
                node.kode().kode(),
                node.tingkat().name(),
                node.nama(),
                node.penanggungJawab(),
                column,
                digits(cell.jumlah()),
                cell.tertulis());
    }

    static TabelData indikator61(List<Tabel61> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (Tabel61 table : tables) {
            for (Tabel61.Node node : table.node()) {
                for (Tabel61.Indikator one : node.indikator()) {
                    for (int i = 0; i < one.target().size(); i++) {
                        rows.add(target(
                                table, node, one, year(table, i), one.target().get(i)));
                    }
                    rows.add(target(table, node, one, AKHIR, one.targetAkhir()));
                }
            }
        }
        return new TabelData(
                "tabel-6.1-indikator",
                "Tabel 6.1 (T-C.27): target indikator per tahun",
                List.of(
                        SKPD,
                        RENSTRA,
                        KODE,
                        Bidang.of("nomor", Tipe.INTEGER, "Urutan indikator pada kode itu")
                                .selalu(),
                        Bidang.teks("indikator", "Nama indikator").selalu(),
                        Bidang.teks("satuan", "Satuan"),
                        KOLOM,
                        Bidang.teks("target", "Target sebagaimana tertulis"),
                        Bidang.of("angka", Tipe.NUMBER, "Angka target, jika berupa angka")),
                List.of("skpd", "renstra", "kode", "nomor", "kolom"),
                rows);
    }

    private static List<String> target(
            Tabel61 table, Tabel61.Node node, Tabel61.Indikator one, String column, Target target) {
        return List.of(
                table.renstra().skpd().kode(),
                table.renstra().periode().toString(),
                node.kode().kode(),
                Integer.toString(one.nomor()),
                one.nama(),
                one.satuan(),
                column,
                target.tertulis(),
                target.angka().map(BigDecimal::toPlainString).orElse(""));
    }

    static TabelData lra(List<Lra> reports) {
        List<List<String>> rows = new ArrayList<>();
        for (Lra report : reports) {
            for (Lra.Baris row : report.baris()) {
                rows.add(List.of(
                        report.skpd().kode(),
                        Integer.toString(report.tahun()),
                        row.kode(),
                        Integer.toString(row.tingkat()),
                        row.nama(),
                        digits(row.angka().anggaran()),
                        digits(row.angka().realisasi()),
                        digits(row.angka().lalu())));
            }
        }
        return new TabelData(
                "lra",
                "Laporan Realisasi Anggaran per rekening, dari akun sampai sub rincian objek",
                List.of(
                        SKPD,
                        TAHUN,
                        Bidang.teks("rekening", "Kode rekening").selalu(),
                        Bidang.of("tingkat", Tipe.INTEGER, "Tingkat rekening, dari 1 (akun)")
                                .selalu(),
                        Bidang.teks("uraian", "Nama rekening, jika diketahui"),
                        Bidang.rupiah("anggaran", "Pagu yang berlaku, rupiah"),
                        Bidang.rupiah("realisasi", "Realisasi, rupiah"),
                        Bidang.rupiah("realisasi_tahun_lalu", "Realisasi tahun sebelumnya, rupiah")),
                List.of("skpd", "tahun", "rekening"),
                rows);
    }

    static TabelData dokumen(List<DokumenRencana> documents) {
        return new TabelData(
                "dokumen-renstra",
                "Dokumen yang menetapkan dan mengubah Renstra",
                List.of(
                        SKPD,
                        RENSTRA,
                        Bidang.of("urutan", Tipe.INTEGER, "Urutan dokumen, dari 1")
                                .selalu(),
                        Bidang.teks("nomor", "Nomor dokumen").selalu(),
                        Bidang.teks("judul", "Judul dokumen"),
                        Bidang.of("berlaku", Tipe.DATE, "Hari mulai berlaku").selalu(),
                        Bidang.of("posisi", Tipe.INTEGER, "Posisi buku besar saat dicatat")
                                .selalu()),
                List.of("skpd", "renstra", "urutan"),
                documents.stream()
                        .map(one -> List.of(
                                one.renstra().skpd().kode(),
                                one.renstra().periode().toString(),
                                Integer.toString(one.urutan()),
                                one.versi().dokumen().nomor(),
                                one.versi().dokumen().judul(),
                                one.versi().dokumen().berlaku().toString(),
                                Long.toString(one.versi().posisi())))
                        .toList());
    }

    private static String year(Tabel61 table, int column) {
        return Integer.toString(table.periode().semuaTahun().get(column));
    }

    private static String digits(Optional<Rupiah> amount) {
        return amount.map(Rupiah::toString).orElse("");
    }
}
