package id.jejak.command.impor.berkas;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;

/** What a column can mean, with the headings that people give it. */
public enum Kolom {
    SKPD("Kode SKPD", "kode opd", "kode perangkat daerah", "kode unit skpd", "kode unit", "skpd", "opd"),
    TAHUN("Tahun Anggaran", "tahun", "ta"),
    POS(
            "Kode Sub Kegiatan",
            "kode subkegiatan",
            "kode sub keg",
            "kd sub kegiatan",
            "sub kegiatan",
            "kode kegiatan",
            "kode keg"),
    REKENING(
            "Kode Rekening",
            "kode akun",
            "kode rek",
            "kd rekening",
            "no rekening belanja",
            "kode rekening belanja",
            "kode belanja",
            "rekening",
            "rekening belanja",
            "akun"),
    SUMBER_DANA(
            "Sumber Dana",
            "kode sumber dana",
            "kd sumber dana",
            "kode sumberdana",
            "sumberdana",
            "sumber pendanaan",
            "kode dana"),
    PAGU(
            "Pagu",
            "pagu anggaran",
            "nilai pagu",
            "jumlah pagu",
            "anggaran",
            "nilai anggaran",
            "jumlah anggaran",
            "jumlah",
            "nilai",
            "nilai rincian"),
    SEBELUM(
            "Sebelum",
            "pagu sebelum",
            "pagu semula",
            "semula",
            "anggaran semula",
            "anggaran sebelum",
            "jumlah sebelum",
            "nilai sebelum",
            "sebelum perubahan",
            "sebelum pergeseran",
            "anggaran sebelum perubahan",
            "anggaran sebelum pergeseran",
            "pagu sebelum perubahan",
            "pagu sebelum pergeseran"),
    SESUDAH(
            "Sesudah",
            "menjadi",
            "pagu menjadi",
            "pagu sesudah",
            "setelah",
            "pagu setelah",
            "anggaran menjadi",
            "anggaran sesudah",
            "anggaran setelah",
            "jumlah sesudah",
            "jumlah setelah",
            "nilai sesudah",
            "nilai setelah",
            "sesudah perubahan",
            "setelah perubahan",
            "sesudah pergeseran",
            "setelah pergeseran",
            "anggaran sesudah perubahan",
            "anggaran setelah perubahan",
            "anggaran sesudah pergeseran",
            "anggaran setelah pergeseran",
            "pagu sesudah perubahan",
            "pagu setelah perubahan",
            "pagu sesudah pergeseran",
            "pagu setelah pergeseran",
            "sesudah menjadi"),
    JENIS_BUKTI("Jenis SP2D", "jenis bukti", "jenis", "jenis dokumen", "jenis pembayaran", "jenis belanja sp2d"),
    NOMOR_BUKTI(
            "Nomor SP2D", "no sp2d", "nomor bukti", "no bukti", "nomor dokumen", "no dokumen", "nomor spj", "no spj"),
    TANGGAL_BUKTI(
            "Tanggal SP2D",
            "tgl sp2d",
            "tanggal bukti",
            "tgl bukti",
            "tanggal",
            "tgl",
            "tanggal dokumen",
            "tanggal spj",
            "tgl spj"),
    JUMLAH(
            "Nilai SP2D",
            "nilai",
            "jumlah",
            "jumlah sp2d",
            "nilai bruto",
            "jumlah bruto",
            "bruto",
            "nilai realisasi",
            "jumlah realisasi",
            "realisasi"),
    URAIAN("Uraian", "keterangan", "keperluan", "uraian sp2d", "keterangan sp2d", "untuk keperluan"),
    NOMOR_KONTRAK(
            "Nomor Kontrak",
            "no kontrak",
            "kontrak",
            "nomor spk",
            "no spk",
            "nomor perjanjian",
            "no perjanjian",
            "nomor surat perjanjian",
            "nomor kontrak spk",
            "no kontrak spk"),
    KODE("Kode", "kode rencana", "kode program", "kode program kegiatan", "kode program kegiatan sub kegiatan"),
    NAMA(
            "Nama",
            "nomenklatur",
            "nama program kegiatan sub kegiatan",
            "program kegiatan sub kegiatan",
            "program dan kegiatan",
            "tujuan sasaran program kegiatan sub kegiatan",
            "uraian"),
    PENANGGUNG_JAWAB(
            "Penanggung Jawab",
            "perangkat daerah penanggung jawab",
            "unit kerja penanggung jawab",
            "unit kerja perangkat daerah penanggung jawab",
            "unit penanggung jawab"),
    NOMOR_INDIKATOR("Nomor Indikator", "no indikator", "no ind"),
    INDIKATOR(
            "Indikator",
            "indikator kinerja",
            "nama indikator",
            "indikator kinerja program kegiatan sub kegiatan",
            "tolok ukur",
            "tolok ukur kinerja"),
    SATUAN("Satuan", "satuan indikator", "unit"),
    ARAH("Arah", "arah indikator", "arah capaian"),
    TUJUAN("Tujuan", "kode tujuan"),
    SASARAN("Sasaran", "kode sasaran"),
    LOKASI("Lokasi", "lokasi kegiatan", "lokasi pelaksanaan"),
    AKHIR("Cara Target Akhir", "cara menghitung target akhir"),
    /** An indicator's target of one year; its heading ends with the year. */
    TARGET("Target", "target tahun", "target kinerja", "target kinerja tahun", "target th"),
    /** The indicative ceiling of one year; its heading ends with the year. */
    PAGU_INDIKATIF(
            "Pagu Indikatif",
            "pagu indikatif tahun",
            "pagu",
            "pagu tahun",
            "rp",
            "rp tahun",
            "anggaran",
            "anggaran tahun",
            "pendanaan",
            "pendanaan tahun",
            "dana",
            "dana tahun");

    private final String judul;

    @SuppressWarnings("ImmutableEnumChecker") // it cannot be changed
    private final Set<String> sebutan;

    Kolom(String judul, String... sebutanLain) {
        this.judul = judul;
        this.sebutan = Stream.concat(Stream.of(judul), Stream.of(sebutanLain))
                .map(Ejaan::judul)
                .collect(toUnmodifiableSet());
    }

    /** As a template heads it, without a year. */
    public String judul() {
        return judul;
    }

    /** Whether there is one such column per year. */
    public boolean isPerTahun() {
        return this == TARGET || this == PAGU_INDIKATIF;
    }

    /** Whether people call it so. */
    boolean isSebutan(String ejaan) {
        return sebutan.contains(ejaan);
    }
}
