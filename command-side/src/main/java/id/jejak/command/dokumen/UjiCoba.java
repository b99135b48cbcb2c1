package id.jejak.command.dokumen;

import id.jejak.command.Keberatan;
import id.jejak.command.ReadOnly;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.tahunanggaran.CloseBuku;
import id.jejak.command.tahunanggaran.EnactDokumen;
import id.jejak.command.tahunanggaran.EnactPergeseran;
import id.jejak.command.tahunanggaran.EnactPerubahan;
import id.jejak.command.tahunanggaran.Jangkauan;
import id.jejak.command.tahunanggaran.Kewenangan;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.command.tahunanggaran.RegisterDokumen;
import id.jejak.command.tahunanggaran.ReopenBuku;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReleaseSpd;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.command.SetAnggaranKas;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;

/**
 * Dry runs: asks the year and its budget lines what stands against a document, in the words in which they would refuse
 * it. Has no transaction, so that nothing could be appended, and takes no lock, so that nobody waits.
 */
public final class UjiCoba {

    private final ReadOnly<DokumenAnggaran> dokumen;
    private final ReadOnly<TahunAnggaran> tahunAnggaran;
    private final ReadOnly<Anggaran> anggaran;
    private final LedgerAggregates lines;
    private final KewenanganDaerah kewenangan;
    private final KodeCheck kode;
    private final UjiPenetapanRenstra penetapan;
    private final UjiPerubahanRenstra perubahan;

    public UjiCoba(Configuration axon) {
        this.dokumen = ReadOnly.of(axon, DokumenAnggaran.class);
        this.tahunAnggaran = ReadOnly.of(axon, TahunAnggaran.class);
        this.anggaran = ReadOnly.of(axon, Anggaran.class);
        this.lines = axon.getComponent(LedgerAggregates.class);
        this.kewenangan = axon.getComponent(KewenanganDaerah.class);
        this.kode = axon.getComponent(KodeCheck.class);
        this.penetapan = new UjiPenetapanRenstra(axon);
        this.perubahan = new UjiPerubahanRenstra(axon);
    }

    /**
     * A document as it is now.
     *
     * @throws Refusal where there is no such document
     */
    public ReadOnly.Seen<DokumenAnggaran.Keadaan> lihat(DokumenId id) {
        return dokumen.look(id, DokumenAnggaran::keadaan)
                .orElseThrow(() -> new Refusal(Reason.DOKUMEN_TIDAK_ADA, "id", id.konsep()));
    }

    /** What this content would do in this year. */
    public HasilUjiCoba jalankan(TahunAnggaranId tahun, IsiDokumen isi) {
        if (isi instanceof IsiDokumen.PenetapanRenstra plan) {
            return penetapan.jalankan(tahun, plan);
        }
        return isi instanceof IsiDokumen.PerubahanRenstra revision
                ? perubahan.jalankan(tahun, revision)
                : ReadOnly.apart(() -> run(tahun, isi));
    }

    /** Every ceiling of the year as it is in force. */
    public Map<Dokumen.Tempat, Rupiah> pagu(TahunAnggaranId tahun) {
        return ReadOnly.apart(() -> pagu(budget(tahun)));
    }

    private HasilUjiCoba run(TahunAnggaranId tahun, IsiDokumen isi) {
        List<BarisUji> trial = BarisUji.of(tahun, isi);
        Map<AnggaranId, Anggaran> budget = budget(tahun);
        List<HasilUjiCoba.Baris> hasil = new ArrayList<>();
        Map<String, Refusal> objections = new LinkedHashMap<>();
        Stream<Refusal> ofYear = tahunAnggaran
                .find(tahun)
                .map(year -> year.invoke(there -> ofYear(there, tahun, isi).toList()))
                .orElseGet(() -> ofYear(new TahunAnggaran(), tahun, isi).toList())
                .stream();
        Stream.of(ofYear, ofLines(isi, trial), ofCodes(isi))
                .flatMap(each -> each)
                .forEach(refusal -> objections.putIfAbsent(refusal.getMessage(), refusal));
        Pertanyaan.of(tahun, isi).stream()
                .flatMap(asked -> asked.keberatan().apply(budget.getOrDefault(asked.id(), new Anggaran())))
                .forEach(refusal -> objections.putIfAbsent(refusal.getMessage(), refusal));
        for (BarisUji line : trial) {
            Anggaran there = budget.getOrDefault(line.id(), new Anggaran());
            hasil.add(new HasilUjiCoba.Baris(
                    line.nomor(),
                    line.id().pos(),
                    line.tempat().rekening(),
                    line.tempat().sumberDana(),
                    line.sebelum().apply(there),
                    line.sesudah().apply(there)));
        }
        Optional<TingkatPergeseran> tingkat = tingkat(isi);
        Kewenangan table = kewenangan.dari(tahun.skpd());
        return new HasilUjiCoba(
                hasil,
                changesCeilings(isi) ? JumlahUji.of(pagu(budget), hasil) : List.of(),
                tingkat,
                tingkat.flatMap(table::minimal),
                List.of(),
                List.of(),
                List.copyOf(objections.values()));
    }

    private Stream<Refusal> ofCodes(IsiDokumen isi) {
        if (isi instanceof IsiDokumen.Dpa dpa) {
            List<Optional<Dokumen.Tempat>> places = dpa.baris().stream()
                    .map(line -> Optional.of(new Dokumen.Tempat(line.pos(), line.rekening(), line.sumberDana())))
                    .toList();
            return kode.keberatan(isi.berlaku(), places, dpa.luarDaftar());
        } else if (isi instanceof IsiDokumen.Pergeseran shift) {
            return kode.keberatan(isi.berlaku(), KodeCheck.made(shift.baris()), shift.luarDaftar());
        } else if (isi instanceof IsiDokumen.Perubahan amend) {
            return kode.keberatan(isi.berlaku(), KodeCheck.made(amend.baris()), amend.luarDaftar());
        }
        return Stream.empty();
    }

    private static boolean changesCeilings(IsiDokumen isi) {
        return isi instanceof IsiDokumen.Dpa
                || isi instanceof IsiDokumen.Pergeseran
                || isi instanceof IsiDokumen.Perubahan;
    }

    private static Stream<Refusal> ofLines(IsiDokumen isi, List<BarisUji> trial) {
        boolean needsLines = !(isi instanceof IsiDokumen.Penutupan || isi instanceof IsiDokumen.PembukaanKembali);
        return Stream.concat(
                Keberatan.when(needsLines && trial.isEmpty(), () -> new Refusal(Reason.DOKUMEN_KOSONG, "baris")),
                Dokumen.repeated(trial, BarisUji::tempat));
    }

    private Stream<Refusal> ofYear(TahunAnggaran year, TahunAnggaranId tahun, IsiDokumen isi) {
        if (isi instanceof IsiDokumen.Dpa) {
            return year.keberatan(new EnactDokumen(tahun, isi.dasarHukum(), isi.berlaku()));
        }
        if (isi instanceof IsiDokumen.Pergeseran shift) {
            return year.keberatan(new EnactPergeseran(
                    tahun,
                    isi.dasarHukum(),
                    isi.berlaku(),
                    shift.tingkat(),
                    shift.pengesah(),
                    kewenangan.dari(tahun.skpd()),
                    shift.baris()));
        }
        if (isi instanceof IsiDokumen.Perubahan amend) {
            boolean luarBiasa = amend.keadaan() == IsiDokumen.Perubahan.Keadaan.LUAR_BIASA;
            return year.keberatan(new EnactPerubahan(tahun, isi.dasarHukum(), isi.berlaku(), luarBiasa));
        }
        if (isi instanceof IsiDokumen.AnggaranKas) {
            return year.keberatan(new RegisterDokumen(tahun, isi.dasarHukum(), isi.berlaku(), SetAnggaranKas.JENIS));
        }
        if (isi instanceof IsiDokumen.Spd spd) {
            return Stream.concat(
                    PenyediaanDana.reversed(spd.mulai(), spd.sampai()),
                    year.keberatan(new RegisterDokumen(tahun, isi.dasarHukum(), isi.berlaku(), ReleaseSpd.JENIS)));
        }
        if (isi instanceof IsiDokumen.Pencadangan) {
            return year.keberatan(new RegisterDokumen(tahun, isi.dasarHukum(), isi.berlaku(), ReservePagu.JENIS));
        }
        return isi instanceof IsiDokumen.Penutupan
                ? year.keberatan(new CloseBuku(tahun, isi.dasarHukum(), isi.berlaku()))
                : year.keberatan(new ReopenBuku(tahun, isi.dasarHukum(), isi.berlaku()));
    }

    private static Optional<TingkatPergeseran> tingkat(IsiDokumen isi) {
        return isi instanceof IsiDokumen.Pergeseran shift
                        && Jangkauan.jumlah(shift.baris()).equals(Rupiah.ZERO)
                ? Optional.of(Jangkauan.dari(shift.baris()))
                : Optional.empty();
    }

    private Map<AnggaranId, Anggaran> budget(TahunAnggaranId tahun) {
        Map<AnggaranId, Anggaran> all = new HashMap<>();
        for (String id : lines.ids(Anggaran.class.getSimpleName(), tahun + "/")) {
            anggaran.find(id).ifPresent(found -> all.put(AnggaranId.of(id), found.invoke(there -> there)));
        }
        return all;
    }

    private static Map<Dokumen.Tempat, Rupiah> pagu(Map<AnggaranId, Anggaran> budget) {
        Map<Dokumen.Tempat, Rupiah> pagu = new HashMap<>();
        budget.forEach((id, there) -> there.pagu()
                .forEach((kunci, jumlah) ->
                        pagu.put(new Dokumen.Tempat(id.pos(), kunci.rekening(), kunci.sumberDana()), jumlah)));
        return pagu;
    }
}
