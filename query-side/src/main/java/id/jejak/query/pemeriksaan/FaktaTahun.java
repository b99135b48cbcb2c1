package id.jejak.query.pemeriksaan;

import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.NomorBuktiEvent.Freed;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of a fiscal year's budget, proofs and payments the checks need one by one. */
final class FaktaTahun {

    private static final FactTable BUKTI = FactTable.of(
            "pemeriksaan_bukti", "position", "skpd", "tahun", "pos", "rekening", "jenis", "nomor", "jumlah", "berlaku");
    private static final FactTable BEBAS =
            FactTable.of("pemeriksaan_bebas", "position", "skpd", "tahun", "nomor", "surat", "berlaku");
    private static final FactTable PAGU = FactTable.of(
            "pemeriksaan_pagu", "position", "skpd", "tahun", "pos", "rekening", "sumber_dana", "nilai", "berlaku");
    private static final FactTable KAS = FactTable.of(
            "pemeriksaan_kas", "position", "skpd", "tahun", "pos", "rekening", "sumber_dana", "nilai", "berlaku");
    private static final FactTable UANG =
            FactTable.of("pemeriksaan_uang", "position", "skpd", "tahun", "spp", "apa", "jenis", "jumlah", "berlaku");
    private static final FactTable DOKUMEN = FactTable.of(
            "pemeriksaan_dokumen", "position", "skpd", "tahun", "jenis", "nomor", "judul", "tanggal", "berlaku");

    private FaktaTahun() {}

    static void posted(Recorded<RealisasiPosted> recorded, Facts facts) {
        RealisasiPosted event = recorded.event();
        facts.add(
                BUKTI,
                recorded.position(),
                event.id().tahun().skpd(),
                event.id().tahun().tahun(),
                event.id().pos(),
                event.rekening(),
                event.bukti().jenis(),
                event.bukti().nomor(),
                event.jumlah(),
                event.bukti().tanggal());
    }

    static void reversed(Recorded<RealisasiReversed> recorded, Facts facts) {
        RealisasiReversed event = recorded.event();
        facts.add(
                BUKTI,
                recorded.position(),
                event.id().tahun().skpd(),
                event.id().tahun().tahun(),
                event.id().pos(),
                event.rekening(),
                null,
                event.asal(),
                Rupiah.ZERO.minus(event.jumlah()),
                event.dokumen().tanggal());
    }

    static void freed(Recorded<Freed> recorded, Facts facts) {
        Freed event = recorded.event();
        NomorBuktiId id = event.id();
        if (id.golongan() == NomorBuktiId.Golongan.BELANJA) {
            facts.add(
                    BEBAS,
                    recorded.position(),
                    id.tahun().skpd(),
                    id.tahun().tahun(),
                    id.nomor(),
                    event.surat(),
                    event.tanggal());
        }
    }

    static void pagu(Recorded<PaguSet> recorded, Facts facts) {
        PaguSet event = recorded.event();
        facts.add(
                PAGU,
                recorded.position(),
                event.id().tahun().skpd(),
                event.id().tahun().tahun(),
                event.id().pos(),
                event.rekening(),
                event.sumberDana(),
                event.pagu(),
                event.berlaku());
    }

    static void kas(Recorded<KasSet> recorded, Facts facts) {
        KasSet event = recorded.event();
        facts.add(
                KAS,
                recorded.position(),
                event.id().tahun().skpd(),
                event.id().tahun().tahun(),
                event.id().pos(),
                event.rekening(),
                event.sumberDana(),
                event.bulan().stream().reduce(Rupiah.ZERO, Rupiah::plus),
                event.berlaku());
    }

    static void requested(Recorded<SppSubmitted> recorded, Facts facts) {
        SppSubmitted event = recorded.event();
        if (event.jenis().isUangMuka()) {
            uang(recorded, event.id(), "MINTA", event.jenis(), event.uang(), event.tanggal(), facts);
        }
    }

    static void cashed(Recorded<Cashed> recorded, Facts facts) {
        Cashed event = recorded.event();
        uang(recorded, event.id(), "CAIR", null, null, event.tanggal(), facts);
    }

    static void accounted(Recorded<SpjAccepted> recorded, Facts facts) {
        SpjAccepted event = recorded.event();
        if (!event.baris().isEmpty()) {
            Rupiah sum = event.baris().stream().map(BarisBelanja::jumlah).reduce(Rupiah.ZERO, Rupiah::plus);
            uang(recorded, event.id(), "SPJ", null, sum, event.tanggal(), facts);
        }
    }

    private static void uang(
            Recorded<?> recorded,
            PembayaranId id,
            String apa,
            @Nullable Object jenis,
            @Nullable Object jumlah,
            LocalDate tanggal,
            Facts facts) {
        facts.add(
                UANG,
                recorded.position(),
                id.tahun().skpd(),
                id.tahun().tahun(),
                id.nomor(),
                apa,
                jenis,
                jumlah,
                tanggal);
    }

    static void dokumen(Recorded<DokumenEnacted> recorded, Facts facts) {
        DokumenEnacted event = recorded.event();
        facts.add(
                DOKUMEN,
                recorded.position(),
                event.id().skpd(),
                event.id().tahun(),
                event.dasarHukum().jenis(),
                event.dasarHukum().nomor(),
                event.dasarHukum().judul(),
                event.dasarHukum().tanggal(),
                event.berlaku());
    }
}
