package id.jejak.contract.command;

import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Potongan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The steps of a payment. Their parts mean what they mean in {@code PembayaranEvent}; {@code versi} is the payment's
 * version that the asker has seen, the number of its last event from 0 on.
 */
public sealed interface PembayaranCommand extends JejakCommand {

    PembayaranId id();

    @Override
    default String dokumen() {
        return "SPP " + id().nomor();
    }

    @Override
    default KodeSkpd skpd() {
        return id().tahun().skpd();
    }

    /**
     * Requests payment (SPP). The same again is the same request.
     *
     * @param kontrak the number of the contract under which it is owed; empty where there is none
     */
    record SubmitSpp(
            PembayaranId id,
            JenisPembayaran jenis,
            LocalDate tanggal,
            String uraian,
            PenerimaId penerima,
            Rupiah uang,
            List<BarisBelanja> baris,
            List<Sha256> lampiran,
            String kontrak)
            implements PembayaranCommand {

        /** @throws IllegalArgumentException where a text cannot be kept as {@link Teks} */
        public SubmitSpp {
            uraian = Teks.bersih(uraian);
            baris = List.copyOf(baris);
            lampiran = List.copyOf(lampiran);
            kontrak = Teks.bersih(kontrak);
        }

        /** What is owed under no contract. */
        public SubmitSpp(
                PembayaranId id,
                JenisPembayaran jenis,
                LocalDate tanggal,
                String uraian,
                PenerimaId penerima,
                Rupiah uang,
                List<BarisBelanja> baris,
                List<Sha256> lampiran) {
            this(id, jenis, tanggal, uraian, penerima, uang, baris, lampiran, "");
        }
    }

    /** Orders payment (SPM), under a number that no other payment of the year's has. The same again is the same order. */
    record IssueSpm(PembayaranId id, long versi, String nomor, LocalDate tanggal, List<Potongan> potongan)
            implements PembayaranCommand {

        public IssueSpm {
            nomor = Teks.nomor(nomor);
            potongan = List.copyOf(potongan);
        }
    }

    /** Issues the disbursement order (SP2D); with it LS, GU and NIHIL become realization, under the ceilings. */
    record IssueSp2d(PembayaranId id, long versi, String nomor, LocalDate tanggal) implements PembayaranCommand {

        public IssueSp2d {
            nomor = Teks.nomor(nomor);
        }

        @Override
        public String dokumen() {
            return "SP2D " + nomor;
        }
    }

    /** Advises the bank. */
    record Advise(@TargetAggregateIdentifier PembayaranId id, long versi, String nomor, LocalDate tanggal)
            implements PembayaranCommand {

        public Advise {
            nomor = Teks.nomor(nomor);
        }
    }

    /** Notes that the bank paid. */
    record Cash(PembayaranId id, long versi, LocalDate tanggal) implements PembayaranCommand {}

    /** Notes that a deduction was paid to the state. */
    record PayPotongan(
            @TargetAggregateIdentifier PembayaranId id, long versi, String kodeBilling, String ntpn, LocalDate tanggal)
            implements PembayaranCommand {}

    /** Accepts the account of what was spent (SPJ); with it what was spent of UP and TU becomes realization. */
    record AcceptSpj(PembayaranId id, long versi, String nomor, LocalDate tanggal, List<BarisBelanja> baris)
            implements PembayaranCommand {

        public AcceptSpj {
            nomor = Teks.nomor(nomor);
            baris = List.copyOf(baris);
        }

        @Override
        public String dokumen() {
            return "SPJ " + nomor;
        }
    }

    /** Cancels a payment that was not cashed; what it had realized is taken back. */
    record Cancel(PembayaranId id, long versi, DokumenPengembalian pembatalan, String alasan)
            implements PembayaranCommand {

        public Cancel {
            alasan = Teks.berisi(alasan);
        }

        @Override
        public String dokumen() {
            return pembatalan.jenis() + " " + pembatalan.nomor();
        }
    }
}
