package id.jejak.contract.command;

import java.util.List;
import java.util.Locale;

/**
 * A command was understood and not carried out; nothing changed. Carries a stable reason and the values that its text
 * in the caller's language names; the texts stand in the command side's message bundles.
 */
public final class Refusal extends RuntimeException {

    private final Reason reason;
    private final String field;
    private final transient List<Object> values;

    /**
     * Names the reason, and where in the request it lies.
     *
     * @param field the part of the request that has to change, as {@code baris[2].jumlah}
     * @param values what the reason's text names, in its order
     */
    public Refusal(Reason reason, String field, Object... values) {
        super(reason.slug() + " " + field + " " + List.of(values));
        this.reason = reason;
        this.field = field;
        this.values = List.of(values);
    }

    public Reason reason() {
        return reason;
    }

    public String field() {
        return field;
    }

    public List<Object> values() {
        return values;
    }

    /** Every reason there is; the slug is part of the API and stays. */
    public enum Reason {
        /** The asker may not write for this agency. Values: agency. */
        SKPD_DI_LUAR_WEWENANG,
        /** A new account under a name that is taken. Values: name. */
        PENGGUNA_SUDAH_ADA,
        /** There is no account of this name. Values: name. */
        PENGGUNA_TIDAK_ADA,
        /** Nothing that is published as open data has this number. Values: number. */
        DATA_TERBUKA_TIDAK_ADA,
        /** An administrator shuts or demotes the own account. Values: none. */
        AKUN_SENDIRI,
        /** The old password is not right. Values: none. */
        SANDI_LAMA_SALAH,
        /** The document has no lines. Values: none. */
        DOKUMEN_KOSONG,
        /** Two lines for the same place, account and funding source. Values: place, account. */
        BARIS_GANDA,
        /** The document's number was used before in this year. Values: kind, number; also of an SPM. */
        NOMOR_TERPAKAI,
        /** This kind of document does not do what is asked here. Values: kind. */
        JENIS_TIDAK_SESUAI,
        /** A shift or an amendment of a year that has no DPA. Values: kind. */
        BELUM_ADA_DPA,
        /** First ceilings after a shift or an amendment. Values: none. */
        DPA_TERLAMBAT,
        /** A further amendment of the same year without extraordinary circumstances. Values: none. */
        PERUBAHAN_SUDAH_ADA,
        /** A first ceiling where there is one. Values: place, account, ceiling in force. */
        PAGU_SUDAH_ADA,
        /** The document rests on another ceiling than the one in force. Values: place, account, stated, in force. */
        PAGU_BERUBAH,
        /** A shift whose differences do not sum to zero. Values: sum. */
        PERGESERAN_TIDAK_NOL,
        /** A shift that reaches farther than it claims. Values: claimed, computed. */
        TINGKAT_TERLALU_DEKAT,
        /** A shift approved by an office of a lower level than required. Values: level, required, given. */
        PENGESAH_TERLALU_RENDAH,
        /** A shift that only an amendment may make. Values: level. */
        PERLU_PERUBAHAN_APBD,
        /** The fiscal year is closed. Values: year. */
        TAHUN_DITUTUP,
        /** The fiscal year to be reopened is open. Values: year. */
        TAHUN_TERBUKA,
        /** A ceiling below zero. Values: amount. */
        PAGU_NEGATIF,
        /** A ceiling below what is already realized. Values: account, ceiling, realized. */
        PAGU_DI_BAWAH_REALISASI,
        /** Less than what is realized, committed and held back. Values: account, ceiling, realized, committed, held back. */
        PAGU_TERIKAT,
        /** A year spread over other than twelve months. Values: account, months. */
        BULAN_TIDAK_DUA_BELAS,
        /** Months that do not sum to the ceiling in force. Values: place, account, sum, ceiling. */
        KAS_TIDAK_SAMA_PAGU,
        /** Months up to which less is planned than is realized. Values: account, month, planned, realized. */
        KAS_DI_BAWAH_REALISASI,
        /** A realization above what the months up to it, or up to a later one, leave. Values: place, account, amount, remaining. */
        MELEBIHI_KAS,
        /** A realization above what is released and begun. Values: place, amount, remaining. */
        MELEBIHI_SPD,
        /** A float above what of the releases begun is neither realized nor given out as a float. Values: amount, left. */
        UANG_MUKA_MELEBIHI_SPD,
        /** Releases above the ceilings. Values: place, releases, ceilings. */
        SPD_MELEBIHI_PAGU,
        /** Ceilings below what is released. Values: place, ceilings, releases. */
        PAGU_DI_BAWAH_SPD,
        /** A period that ends before it begins. Values: first day, last day. */
        PERIODE_TERBALIK,
        /** A reservation or a commitment below zero. Values: amount. */
        JUMLAH_NEGATIF,
        /** A realization that is not above zero. Values: amount. */
        JUMLAH_TIDAK_POSITIF,
        /** A realization above what remains of its ceiling. Values: place, account, amount, remaining. */
        MELEBIHI_PAGU,
        /**
         * A realization above a ceiling that was in force on its date or later and is not any more. Values: place,
         * account, last day of that ceiling, ceiling, realized until then with this.
         */
        MELEBIHI_PAGU_SAAT_ITU,
        /** A contract commits another amount than the one named. Values: contract, account, named, committed. */
        KOMITMEN_BERUBAH,
        /** A payment above what its contract commits. Values: contract, account, amount, committed. */
        MELEBIHI_KOMITMEN,
        /** A date outside the fiscal year. Values: date, year. */
        TANGGAL_DI_LUAR_TAHUN,
        /** A proof of this number was posted before with another kind, date or lines. Values: number. */
        BUKTI_BERBEDA,
        /** The plan, or the node, was adopted before. Values: identity. */
        SUDAH_ADA,
        /** A node whose parent is not in the document. Values: code, parent's code. */
        INDUK_TIDAK_ADA,
        /** An amount above the sub kegiatan, where every figure is a sum. Values: code. */
        JUMLAH_DI_ATAS_SUB_KEGIATAN,
        /** A year that the plan does not have. Values: code, year, the plan's years. */
        TAHUN_DI_LUAR_PERIODE,
        /** Two indicators of a node bear one number. Values: code, number. */
        INDIKATOR_GANDA,
        /** There is no such document. Values: draft's identity. */
        DOKUMEN_TIDAK_ADA,
        /** A step that the document's state does not allow. Values: state, step. */
        STATUS_TIDAK_SESUAI,
        /** The one who would enact or give back has drafted it. Values: none. */
        PENGESAH_SAMA,
        /** An attachment that is not kept here. Values: SHA-256. */
        LAMPIRAN_TIDAK_ADA,
        /** An attachment that is empty or too large. Values: the most in mebibytes. */
        LAMPIRAN_TIDAK_SAH,
        /** A code that is not in the list in force. Values: code, list, nearest candidates. */
        KODE_TIDAK_DIKENAL,
        /** A change was made from another version than the present one. Values: what, expected, actual. */
        VERSI_BERUBAH,
        /** There is nothing of this identity. Values: identity. */
        TIDAK_ADA,
        /** There is no such plan. Values: plan. */
        RENSTRA_TIDAK_ADA,
        /** The document is of another kind than this needs. Values: kind, needed kind. */
        JENIS_DOKUMEN_SALAH,
        /** In force before an earlier document of the plan. Values: date, the earlier document's. */
        BERLAKU_MUNDUR,
        /** The plan has no such node, or no longer. Values: code. */
        NODE_TIDAK_ADA,
        /** A node is retired while one below it is in the plan. Values: code, child's code. */
        ANAK_MASIH_ADA,
        /** The plan was adopted before plans listed their nodes; its tree cannot be changed. Values: plan. */
        STRUKTUR_TIDAK_TERCATAT,
        /** The plan's new last year is not after the present one, or too far. Values: year, present last year. */
        PERIODE_TIDAK_SAH,
        /** There is no such indicator, or no longer. Values: indicator. */
        INDIKATOR_TIDAK_ADA,
        /** A name that has to be there is blank. Values: code. */
        NAMA_KOSONG,
        /** A line that names no year. Values: code. */
        TANPA_TAHUN,
        /** An achievement that states nothing, or progress that is no percentage. Values: code, what was stated. */
        CAPAIAN_TIDAK_SAH,
        /** Another achievement of this is posted and not named as corrected. Values: of what, period, posted. */
        CAPAIAN_BERBEDA,
        /** Somebody else changed the same thing in the same moment; trying again helps. Values: none. */
        BERBENTURAN,
        /** An Idempotency-Key that is not 1 to 200 visible ASCII characters. Values: none. */
        KUNCI_TIDAK_SAH,
        /** An Idempotency-Key under which another request was carried out. Values: key. */
        KUNCI_TERPAKAI,
        /** The same request is being carried out this moment; asking again later gives its answer. Values: key. */
        SEDANG_DIPROSES,
        /** A step that changes a known state names no version of it. Values: none. */
        VERSI_WAJIB,
        /** The state was changed since the version named. Values: version named, version now. */
        VERSI_USANG,
        /** A proof that no realization follows from. Values: kind. */
        BUKAN_REALISASI,
        /** A document's number of more than 200 characters. Values: none. */
        NOMOR_TERLALU_PANJANG,
        /** The year's float (UP) was requested before. Values: SPP's number. */
        UP_SUDAH_ADA,
        /** The one who would issue the SPM has submitted its SPP. Values: none. */
        PENERBIT_SAMA,
        /** There is no such payment. Values: SPP's number. */
        PEMBAYARAN_TIDAK_ADA,
        /** A step that does not follow from where the payment is. Values: where it is, the step. */
        LANGKAH_TIDAK_SESUAI,
        /** A step dated before the one it follows. Values: date, date of the step before. */
        TANGGAL_MUNDUR,
        /** A UP or TU with lines, or without an amount; another kind with an amount. Values: kind. */
        UANG_MUKA_TIDAK_SESUAI,
        /** A payment of cash to nobody, or one without cash to somebody. Values: kind. */
        PENERIMA_TIDAK_SESUAI,
        /** The payee is not in the register, or was erased. Values: number. */
        PENERIMA_TIDAK_DIKENAL,
        /** A deduction's billing id twice. Values: billing id. */
        POTONGAN_GANDA,
        /** Deductions above the gross amount. Values: deductions, gross. */
        POTONGAN_MELEBIHI_BRUTO,
        /** No such deduction, or it was paid before. Values: billing id. */
        POTONGAN_TIDAK_ADA,
        /** A receipt (NTPN) that is not 16 letters and digits. Values: none. */
        NTPN_TIDAK_SAH,
        /** More accounted for than was cashed. Values: accounted for with this, cashed. */
        MELEBIHI_UANG_MUKA,
        /** A GU or NIHIL above what of the float is cashed, not accounted for and not asked to be refilled. Values: amount, left. */
        MELEBIHI_PERSEDIAAN,
        /** Nothing was posted under this proof, account and funding source. Values: number, account. */
        ASAL_TIDAK_ADA,
        /** A return above what remains of the original. Values: account, amount, remaining. */
        MELEBIHI_ASAL,
        /** A return dated before the realization. Values: date, the realization's date. */
        KEMBALI_SEBELUM_BELANJA,
        /** A return after the year by another document than an STS. Values: date, year. */
        PENDAPATAN_TAHUN_LAIN,
        /** A number given free that stands for something still. Values: number. */
        NOMOR_MASIH_BERLAKU,
        /** A file is imported without something that its kind needs. Values: kind, what. */
        KETENTUAN_IMPOR_KURANG,
        /** A column of a file is given a meaning that there is not. Values: heading, meaning. */
        KOLOM_IMPOR_TIDAK_DIKENAL,
        /** There is no such batch. Values: its identity. */
        IMPOR_TIDAK_ADA,
        /** A batch is to be posted of which not all rows are ready. Values: rows that are not. */
        IMPOR_BELUM_SIAP,
        /** A batch is to be posted of which nothing is ready, and nothing was posted before. Values: its identity. */
        IMPOR_TANPA_YANG_SIAP,
        /** Of some rows nobody can tell to which proof or document they belong. Values: such rows. */
        IMPOR_BARIS_TAK_BERTEMPAT,
        /** Somebody is at the batch this moment. Values: its identity. */
        IMPOR_SEDANG_DIKERJAKAN,
        /** Taking back as a whole what is no batch of realizations. Values: its kind. */
        IMPOR_BUKAN_REALISASI,
        /** A finding is settled that is settled. Values: finding. */
        TEMUAN_SUDAH_SELESAI,
        /** A finding is opened again that is open. Values: finding. */
        TEMUAN_MASIH_TERBUKA;

        /** The reason as the API names it: {@code melebihi-pagu}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
