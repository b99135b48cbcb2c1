package id.jejak.command.impor;

import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.dokumen.UjiCoba;
import id.jejak.command.impor.berkas.IsiBaris;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.command.tahunanggaran.Jangkauan;
import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Judges budget documents: a part is the document of one agency, whose rows are its lines. What it sends is a draft, for
 * somebody else to enact.
 */
final class NilaiDokumen implements Penilai {

    private final Batch batch;
    private final UjiCoba uji;

    NilaiDokumen(Batch batch, UjiCoba uji) {
        this.batch = batch;
        this.uji = uji;
    }

    @Override
    public Catatan.Hasil nilai(List<Baris> rows) {
        Catatan catatan = new Catatan(rows);
        String key = rows.get(0).kunci();
        if (!Penempatan.isBagian(key)) {
            return catatan.hasil(Optional.empty(), Rupiah.ZERO);
        }
        TahunAnggaranId tahun = TahunAnggaranId.of(key);
        List<Integer> read = new ArrayList<>();
        List<IsiBaris> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isi().isPresent()) {
                read.add(i);
                lines.add(rows.get(i).isi().get());
            }
        }
        IsiDokumen isi = isi(tahun, lines);
        boolean whole = read.size() == rows.size();
        for (Refusal refusal : uji.jalankan(tahun, isi).keberatan()) {
            var line = Catatan.line(refusal);
            if (line.isPresent()) {
                catatan.at(read.get(line.getAsInt()), Temuan.of(refusal));
            } else if (whole) {
                // Of a document without some of its lines nothing can be said as a whole.
                catatan.atWhole(Temuan.of(refusal));
            }
        }
        return catatan.hasil(Optional.of(new Draft(konsep(tahun, key), isi, List.of())), JumlahLedger.of(isi));
    }

    /** The same whenever it is judged, so that it is drafted once. */
    private DokumenId konsep(TahunAnggaranId tahun, String key) {
        byte[] name = (batch.id() + "/" + key).getBytes(StandardCharsets.UTF_8);
        return new DokumenId(tahun, "impor-" + UUID.nameUUIDFromBytes(name));
    }

    private IsiDokumen isi(TahunAnggaranId tahun, List<IsiBaris> lines) {
        Ketentuan said = batch.ketentuan();
        if (batch.jenis() == JenisImpor.DPA) {
            return new IsiDokumen.Dpa(
                    said.dasarHukum().orElseThrow(),
                    said.berlaku().orElseThrow(),
                    lines.stream()
                            .map(IsiBaris.Pagu.class::cast)
                            .map(line ->
                                    new IsiDokumen.Pagu(line.pos(), line.rekening(), line.sumberDana(), line.pagu()))
                            .toList(),
                    said.admitted());
        }
        List<BarisPerubahan> changes = changes(tahun, lines);
        if (batch.jenis() == JenisImpor.PERGESERAN) {
            return new IsiDokumen.Pergeseran(
                    said.dasarHukum().orElseThrow(),
                    said.berlaku().orElseThrow(),
                    said.tingkat().orElseGet(() -> reach(changes)),
                    said.pengesah().orElseThrow(),
                    changes,
                    said.admitted());
        }
        return new IsiDokumen.Perubahan(
                said.dasarHukum().orElseThrow(),
                said.berlaku().orElseThrow(),
                said.keadaan().orElse(IsiDokumen.Perubahan.Keadaan.BIASA),
                changes,
                said.admitted());
    }

    /** One that does not sum to zero reaches nowhere, and is refused for that. */
    private static TingkatPergeseran reach(List<BarisPerubahan> changes) {
        return Jangkauan.jumlah(changes).equals(Rupiah.ZERO)
                ? Jangkauan.dari(changes)
                : TingkatPergeseran.ANTAR_PROGRAM;
    }

    private List<BarisPerubahan> changes(TahunAnggaranId tahun, List<IsiBaris> lines) {
        Map<Tempat, Rupiah> inForce = uji.pagu(tahun);
        List<BarisPerubahan> changes = new ArrayList<>();
        for (IsiBaris isi : lines) {
            IsiBaris.Perubahan line = (IsiBaris.Perubahan) isi;
            Tempat tempat = new Tempat(line.pos(), line.rekening(), line.sumberDana());
            Rupiah before = line.sebelum().orElseGet(() -> inForce.getOrDefault(tempat, Rupiah.ZERO));
            changes.add(new BarisPerubahan(line.pos(), line.rekening(), line.sumberDana(), before, line.sesudah()));
        }
        return changes;
    }
}
