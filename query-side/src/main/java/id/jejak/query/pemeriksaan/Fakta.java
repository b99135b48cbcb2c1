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
import id.jejak.query.web.Angka;
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
 * @param riwayat what ceilings were set to
 * @param kas how ceilings are spread over the months
 * @param uangMuka the floats
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
        List<Riwayat> riwayat,
        List<Kas> kas,
        List<UangMuka> uangMuka,
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

    /** What a ceiling was set to, in the order of the days from which it is in force. */
    record Riwayat(
            KodeSkpd skpd,
            int tahun,
            String pos,
            String rekening,
            String sumberDana,
            Rupiah nilai,
            LocalDate berlaku) {}

    /** The twelve months of a ceiling's anggaran kas in force, added up. */
    record Kas(KodeSkpd skpd, int tahun, String pos, String rekening, String sumberDana, Rupiah nilai) {}

    /**
     * A float (UP or TU) that was cashed.
     *
     * @param spp the number of its request
     * @param cair when it was cashed
     * @param sisa what of it neither an SPJ nor a NIHIL accounts for
     */
    record UangMuka(KodeSkpd skpd, int tahun, String spp, String jenis, LocalDate cair, Rupiah jumlah, Rupiah sisa) {}

    /** A plan with all its nodes, and what its indicators are to reach and reached. */
    record Rencana(Tabel61 tabel, Map<IndikatorId, KinerjaQuery.Indikator> kinerja) {}

    /** The last day that the facts know of: the one asked for, else that on which the last event was recorded. */
    LocalDate hari() {
        return titik.per()
                .orElseGet(() -> posisi.tercatat()
                        .map(time -> time.atZone(Angka.WIB).toLocalDate())
                        .orElse(LocalDate.EPOCH));
    }

    /** The trail of an agency, as of the same moment. */
    KeJejak jejak(KodeSkpd skpd) {
        return KeJejak.of(titik, posisi).hanya("skpd", skpd);
    }

    /** The trail of a plan. */
    KeJejak jejak(RenstraId renstra) {
        return jejak(renstra.skpd()).hanya("renstra", renstra.periode());
    }
}
