package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.Kolom.*;
import static id.jejak.command.impor.berkas.Kolom.ARAH;
import static id.jejak.command.impor.berkas.Kolom.LOKASI;
import static id.jejak.command.impor.berkas.Kolom.SASARAN;
import static id.jejak.command.impor.berkas.Kolom.TUJUAN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of file that can be imported, each with its columns in the order of its template. */
public enum JenisImpor {
    /** A plan: {@link IsiBaris.Rencana}. */
    RENCANA(
            EnumSet.of(KODE, NAMA),
            SKPD,
            KODE,
            NAMA,
            TUJUAN,
            SASARAN,
            LOKASI,
            PENANGGUNG_JAWAB,
            NOMOR_INDIKATOR,
            INDIKATOR,
            SATUAN,
            AKHIR,
            ARAH,
            TARGET,
            PAGU_INDIKATIF),
    /** First ceilings: {@link IsiBaris.Pagu}. */
    DPA(EnumSet.of(POS, REKENING, PAGU), SKPD, TAHUN, POS, REKENING, SUMBER_DANA, PAGU),
    /** A shift between lines: {@link IsiBaris.Perubahan}. */
    PERGESERAN(EnumSet.of(POS, REKENING, SESUDAH), SKPD, TAHUN, POS, REKENING, SUMBER_DANA, SEBELUM, SESUDAH),
    /** The amended ceilings: {@link IsiBaris.Perubahan}. */
    DPPA(EnumSet.of(POS, REKENING, SESUDAH), SKPD, TAHUN, POS, REKENING, SUMBER_DANA, SEBELUM, SESUDAH),
    /** Realizations: {@link IsiBaris.Realisasi}. */
    REALISASI(
            EnumSet.of(JENIS_BUKTI, NOMOR_BUKTI, TANGGAL_BUKTI, POS, REKENING, JUMLAH),
            SKPD,
            TAHUN,
            JENIS_BUKTI,
            NOMOR_BUKTI,
            TANGGAL_BUKTI,
            POS,
            REKENING,
            SUMBER_DANA,
            JUMLAH,
            URAIAN,
            NOMOR_KONTRAK);

    @SuppressWarnings("ImmutableEnumChecker") // a Set.copyOf and a List.of cannot be changed
    private final Set<Kolom> wajib;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Kolom> kolom;

    JenisImpor(EnumSet<Kolom> wajib, Kolom... kolom) {
        this.wajib = Set.copyOf(wajib);
        this.kolom = List.of(kolom);
    }

    /** Its columns, in the order of its template. */
    public List<Kolom> kolom() {
        return kolom;
    }

    /** Whether a file of this kind cannot be without the column. */
    public boolean isWajib(Kolom satu) {
        return wajib.contains(satu);
    }
}
