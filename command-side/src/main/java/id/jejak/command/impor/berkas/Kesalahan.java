package id.jejak.command.impor.berkas;

import java.util.Locale;
import java.util.stream.Stream;

/** All that can be wrong with a file, a row or a cell; the code is part of the API and stays. */
enum Kesalahan {
    // The file as a whole.
    /** Values: none. */
    BERKAS_KOSONG,
    /** Values: largest size in MB. */
    BERKAS_TERLALU_BESAR,
    /** Values: most rows. */
    BARIS_TERLALU_BANYAK,
    /** Not UTF-8 and without the mark of another encoding. Values: line of the file. */
    BUKAN_UTF8,
    /** Neither CSV nor XLSX. Values: the file's name, what it is. */
    BUKAN_TABEL,
    /** Values: the file's name. */
    XLS_LAMA,
    /** Values: the file's name. */
    BERSANDI,
    /** Inflates to more than any real spreadsheet. Values: the part. */
    BOM_ZIP,
    /** A part with a DOCTYPE, cells outside of any sheet, or more sheets than anybody keeps. Values: the part. */
    XML_BERBAHAYA,
    /** Values: none. */
    XLSX_RUSAK,
    /** Values: row. */
    CSV_RUSAK,
    /** Values: none. */
    TANPA_KEPALA,
    /** Values: the columns. */
    KOLOM_KURANG,
    /** Values: the meanings. */
    KOLOM_GANDA,
    /** Values: the heading. */
    PEMETAAN_TIDAK_COCOK,
    /** More than one sheet has the columns. Values: the sheets. */
    LEMBAR_GANDA,
    /** Values: the sheet. */
    LEMBAR_TIDAK_ADA,

    // A row.
    /** Values: fields there are, columns there are. */
    KOLOM_BERLEBIH,
    /** A row of sums. Values: its text. */
    BARIS_JUMLAH,
    /** A further indicator without a node above. Values: none. */
    TANPA_INDUK,

    // A cell.
    /** Values: none. */
    KOSONG,
    /** Values: the error, as {@code #REF!}. */
    SEL_GALAT,
    /** Values: none. */
    RUMUS_TANPA_NILAI,
    /** Values: what stands there. */
    BUKAN_ANGKA,
    /** Values: what stands there, the one reading, the other. */
    ANGKA_GANDA,
    /** Values: what stands there. */
    LEBIH_DUA_DESIMAL,
    /** More digits than a spreadsheet keeps, or than an amount can have. Values: what stands there. */
    ANGKA_TERLALU_PANJANG,
    /** Values: what stands there. */
    NEGATIF,
    /** Values: what stands there. */
    HARUS_LEBIH_DARI_NOL,
    /** An amount that became a date. Values: the date. */
    ANGKA_JADI_TANGGAL,
    /** Values: what stands there. */
    BUKAN_TANGGAL,
    /** Values: what stands there. */
    TAHUN_DUA_ANGKA,
    /** Values: what stands there. */
    TANGGAL_TIDAK_ADA,
    /** A number that is not shown as a date. Values: the number. */
    TANGGAL_BERUPA_ANGKA,
    /** Values: what stands there. */
    BUKAN_TAHUN,
    /** A code that became a number. Values: what stands there. */
    KODE_JADI_ANGKA,
    /** A code that became a date. Values: what stands there. */
    KODE_JADI_TANGGAL,
    /** Values: what stands there. */
    BUKAN_KODE_SKPD,
    /** Values: what stands there. */
    BUKAN_POS,
    /** Values: what stands there. */
    BUKAN_REKENING,
    /** Values: what stands there. */
    BUKAN_SUMBER_DANA,
    /** Values: what stands there. */
    BUKAN_KODE_RENCANA,
    /** A goal or objective in a row of what stands below no program. Values: none. */
    TANPA_PROGRAM,
    /** Neither a goal's code nor an objective's. Values: what stands there. */
    BUKAN_TUJUAN_SASARAN,
    /** Values: what stands there, what can. */
    BUKAN_PILIHAN,
    /** Values: what stands there. */
    BUKAN_TARGET,
    /** Values: what stands there. */
    BUKAN_NOMOR_INDIKATOR,
    /** Too long, or with characters that cannot be kept. Values: none. */
    TEKS_TIDAK_DAPAT_DISIMPAN,
    /** Characters that were read in a wrong encoding before. Values: what stands there. */
    HURUF_RUSAK;

    String kode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Cela pada(String kolom, String... isi) {
        return new Cela(kolom, kode(), Stream.of(isi).map(Tulisan::ringkas).toList());
    }
}
