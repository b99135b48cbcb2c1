package id.jejak.standalone.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.command.FreeNomorBukti;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PembayaranCommand.AcceptSpj;
import id.jejak.contract.command.PembayaranCommand.Cancel;
import id.jejak.contract.command.PembayaranCommand.IssueSp2d;
import id.jejak.contract.command.PembayaranCommand.IssueSpm;
import id.jejak.contract.command.PembayaranCommand.SubmitSpp;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.NomorBuktiId.Golongan;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A payment of the kind NIHIL, step by step: ordered with a wrong amount, cancelled, the number of its order (SPM) given
 * free by decision, and ordered anew under the same number. Invented, so that people can try.
 */
final class SamplePayments {

    private static final String SALAH = "CONTOH/SPP/0001/NIHIL/2024";
    private static final String BENAR = "CONTOH/SPP/0002/NIHIL/2024";
    private static final String SPM = "CONTOH/SPM/0001/NIHIL/2024";
    private static final String PENERBIT_SPM = "demo-spm";
    private static final long REQUESTED = 0;
    private static final long ORDERED = 1;
    private static final long ISSUED = 2;

    /** A step from a known version, which is another one once it was taken, perhaps in a year closed since. */
    private static final Set<Reason> TAKEN = EnumSet.of(Reason.VERSI_USANG, Reason.TAHUN_DITUTUP);

    /** The number is taken anew, or the payment that shall have it did not come to that yet. */
    private static final Set<Reason> GIVEN_FREE = EnumSet.of(Reason.NOMOR_MASIH_BERLAKU, Reason.ASAL_TIDAK_ADA);

    private final TahunAnggaranId tahun;
    private final Map<String, List<BarisBelanja>> baris;

    /** @param line how the lines of contoh-nihil.csv are read */
    SamplePayments(TahunAnggaranId tahun, Function<NamedCsvRecord, BarisBelanja> line) {
        this.tahun = tahun;
        this.baris = Rows.of("contoh-nihil.csv").stream()
                .collect(groupingBy(row -> row.getField("number"), mapping(line, toList())));
    }

    List<Langkah> steps() {
        PembayaranId salah = new PembayaranId(tahun, SALAH);
        PembayaranId benar = new PembayaranId(tahun, BENAR);
        DokumenPengembalian batal =
                new DokumenPengembalian(DokumenPengembalian.Jenis.PEMBATALAN, "CONTOH/BATAL/0001/2024", day(12, 11));
        return List.of(
                requested(salah, day(12, 9)),
                ordered(salah, day(12, 10)),
                step(new Cancel(salah, ORDERED, batal, "Jumlah kertas dan cetakan tertukar"), TAKEN),
                step(
                        new FreeNomorBukti(
                                tahun,
                                Golongan.SPM,
                                SPM,
                                "CONTOH/S/0001/2024",
                                day(12, 11),
                                "SPM batal sebelum SP2D terbit; nomornya dipakai untuk SPM pengganti"),
                        GIVEN_FREE),
                requested(benar, day(12, 11)),
                ordered(benar, day(12, 12)),
                step(new IssueSp2d(benar, ORDERED, "CONTOH/0007/NIHIL/2024", day(12, 13)), TAKEN),
                step(new AcceptSpj(benar, ISSUED, "CONTOH/SPJ/0001/NIHIL/2024", day(12, 13), List.of()), TAKEN));
    }

    private Langkah requested(PembayaranId id, LocalDate tanggal) {
        return step(
                new SubmitSpp(
                        id,
                        JenisPembayaran.NIHIL,
                        tanggal,
                        "Pertanggungjawaban sisa uang persediaan akhir tahun",
                        PenerimaId.TIDAK_ADA,
                        Rupiah.ZERO,
                        Objects.requireNonNull(baris.get(id.nomor())),
                        List.of()),
                Set.of());
    }

    private static Langkah ordered(PembayaranId id, LocalDate tanggal) {
        return new Langkah(new IssueSpm(id, REQUESTED, SPM, tanggal, List.of()), PENERBIT_SPM, Set.of());
    }

    private static Langkah step(JejakCommand command, Set<Reason> sudahBila) {
        return new Langkah(command, Langkah.PEMUAT, sudahBila);
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(tahun.tahun(), month, day);
    }
}
