package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TerbitanId;
import id.jejak.query.Titik;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.projection.Posisi;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.web.KeJejak;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules look at, all of it of one moment.
 *
 * @param terbitan what published tables print of figures that follow from others
 * @param bayar realizations in the order of the ledger, those taken back among them
 * @param bebas numbers given free
 * @param pagu the ceilings in force
 * @param surat the documents of agencies' years, in the order of the ledger
 * @param sama large figures that several agencies have
 * @param rencana the plans
 */
record Fakta(
        Titik titik,
        Posisi posisi,
        List<Terbit> terbitan,
        List<Bayar> bayar,
        List<Bebas> bebas,
        List<Pagu> pagu,
        List<Surat> surat,
        List<Sama> sama,
        List<Rencana> rencana) {

    /** A cell of a published table. */
    record Terbit(RenstraId renstra, TerbitanId.Tabel tabel, AngkaTerbit angka) {}

    /**
     * A line of a realization.
     *
     * @param jenis the proof's kind; none where it is taken back
     * @param nomor the proof's number
     * @param jumlah negative where it is taken back
     */
    record Bayar(
            KodeSkpd skpd,
            int tahun,
            String pos,
            String rekening,
            Optional<String> jenis,
            String nomor,
            Rupiah jumlah,
            LocalDate tanggal) {}

    /** A number given free by the decision of this number. */
    record Bebas(KodeSkpd skpd, int tahun, String nomor, String surat) {}

    /**
     * A ceiling in force.
     *
     * @param mulai the first day on which there was any ceiling here
     */
    record Pagu(
            KodeSkpd skpd, int tahun, String pos, String rekening, String sumberDana, Rupiah nilai, LocalDate mulai) {}

    /** A document of an agency's year. */
    record Surat(
            KodeSkpd skpd, int tahun, String jenis, String nomor, String judul, LocalDate tanggal, LocalDate berlaku) {}

    /** A ceiling of this amount, which so many agencies have in the same year. */
    record Sama(KodeSkpd skpd, int tahun, String pos, String rekening, Rupiah nilai, List<KodeSkpd> agensi) {}

    /** A plan with all its nodes, and what its indicators are to reach and reached. */
    record Rencana(Tabel61 tabel, Map<IndikatorId, KinerjaQuery.Indikator> kinerja) {}

    /** The trail of an agency, as of the same moment. */
    KeJejak jejak(KodeSkpd skpd) {
        return KeJejak.of(titik, posisi).hanya("skpd", skpd);
    }

    /** The trail of a plan. */
    KeJejak jejak(RenstraId renstra) {
        return jejak(renstra.skpd()).hanya("renstra", renstra.periode());
    }
}
