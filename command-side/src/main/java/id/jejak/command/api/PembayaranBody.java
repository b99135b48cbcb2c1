package id.jejak.command.api;

import id.jejak.contract.command.PembayaranCommand.AcceptSpj;
import id.jejak.contract.command.PembayaranCommand.Advise;
import id.jejak.contract.command.PembayaranCommand.Cancel;
import id.jejak.contract.command.PembayaranCommand.Cash;
import id.jejak.contract.command.PembayaranCommand.IssueSp2d;
import id.jejak.contract.command.PembayaranCommand.IssueSpm;
import id.jejak.contract.command.PembayaranCommand.PayPotongan;
import id.jejak.contract.command.PembayaranCommand.SubmitSpp;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Potongan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a payment as the API takes them. {@code skpd}, {@code tahun} and the SPP's number {@code spp} name the
 * payment: a number has slashes, so it stands in the body and not in the path. The other parts mean what they mean in
 * {@code PembayaranCommand}.
 */
final class PembayaranBody {

    private PembayaranBody() {}

    /** What any step says. */
    interface Step {
        KodeSkpd skpd();

        int tahun();

        String spp();

        /** Why, in the asker's words; may be left out. */
        Optional<String> alasan();

        /** @throws InvalidField for a year that is no fiscal year, or a number that is none */
        default PembayaranId id() {
            TahunAnggaranId year =
                    InvalidField.unless("tahun", TahunAnggaranId.class, () -> new TahunAnggaranId(skpd(), tahun()));
            return InvalidField.unless("spp", String.class, () -> new PembayaranId(year, spp()));
        }

        /** @throws InvalidField for a text that cannot be kept */
        default String alasanOrNone() {
            return InvalidField.unless("alasan", String.class, () -> Teks.bersih(alasan().orElse("")));
        }
    }

    record Spp(
            KodeSkpd skpd,
            int tahun,
            String spp,
            JenisPembayaran jenis,
            LocalDate tanggal,
            String uraian,
            PenerimaId penerima,
            Rupiah uang,
            List<BarisBelanja> baris,
            List<Sha256> lampiran,
            Optional<String> kontrak,
            Optional<String> alasan)
            implements Step {

        /** The version that a new request leaves: one that names its contract is a second event. */
        long versi() {
            return kontrak.orElse("").isBlank() ? 0 : 1;
        }

        SubmitSpp command() {
            PembayaranId id = id();
            InvalidField.elements("baris", baris);
            InvalidField.elements("lampiran", lampiran);
            String contract = InvalidField.unless("kontrak", String.class, () -> Teks.bersih(kontrak.orElse("")));
            return InvalidField.unless(
                    "uraian",
                    String.class,
                    () -> new SubmitSpp(id, jenis, tanggal, uraian, penerima, uang, baris, lampiran, contract));
        }
    }

    record Spm(
            KodeSkpd skpd,
            int tahun,
            String spp,
            String nomor,
            LocalDate tanggal,
            List<Potongan> potongan,
            Optional<String> alasan)
            implements Step {

        IssueSpm command(long versi) {
            PembayaranId id = id();
            InvalidField.elements("potongan", potongan);
            return InvalidField.unless("nomor", String.class, () -> new IssueSpm(id, versi, nomor, tanggal, potongan));
        }
    }

    record Sp2d(KodeSkpd skpd, int tahun, String spp, String nomor, LocalDate tanggal, Optional<String> alasan)
            implements Step {

        IssueSp2d command(long versi) {
            PembayaranId id = id();
            return InvalidField.unless("nomor", String.class, () -> new IssueSp2d(id, versi, nomor, tanggal));
        }
    }

    record Advis(KodeSkpd skpd, int tahun, String spp, String nomor, LocalDate tanggal, Optional<String> alasan)
            implements Step {

        Advise command(long versi) {
            PembayaranId id = id();
            return InvalidField.unless("nomor", String.class, () -> new Advise(id, versi, nomor, tanggal));
        }
    }

    record Cair(KodeSkpd skpd, int tahun, String spp, LocalDate tanggal, Optional<String> alasan) implements Step {

        Cash command(long versi) {
            return new Cash(id(), versi, tanggal);
        }
    }

    record Setoran(
            KodeSkpd skpd,
            int tahun,
            String spp,
            String kodeBilling,
            String ntpn,
            LocalDate tanggal,
            Optional<String> alasan)
            implements Step {

        PayPotongan command(long versi) {
            return new PayPotongan(id(), versi, kodeBilling, ntpn, tanggal);
        }
    }

    record Spj(
            KodeSkpd skpd,
            int tahun,
            String spp,
            String nomor,
            LocalDate tanggal,
            List<BarisBelanja> baris,
            Optional<String> alasan)
            implements Step {

        AcceptSpj command(long versi) {
            PembayaranId id = id();
            InvalidField.elements("baris", baris);
            return InvalidField.unless("nomor", String.class, () -> new AcceptSpj(id, versi, nomor, tanggal, baris));
        }
    }

    /** Here the reason is a part of what is recorded, and cannot be left out. */
    record Batal(KodeSkpd skpd, int tahun, String spp, DokumenPengembalian pembatalan, Optional<String> alasan)
            implements Step {

        Cancel command(long versi) {
            PembayaranId id = id();
            return InvalidField.unless("alasan", String.class, () -> new Cancel(id, versi, pembatalan, alasanOrNone()));
        }
    }
}
