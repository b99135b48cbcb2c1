package id.jejak.command.pembayaran;

import id.jejak.contract.command.PembayaranCommand.SubmitSpp;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Potongan;
import id.jejak.contract.value.Rupiah;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What has to hold within a payment's papers by themselves. */
final class Spp {

    private static final Pattern NTPN = Pattern.compile("[0-9A-Z]{16}");

    private Spp() {}

    static void requireComplete(SubmitSpp asked) {
        JenisPembayaran jenis = asked.jenis();
        boolean right = jenis.isUangMuka()
                ? asked.baris().isEmpty() && asked.uang().isPositive()
                : asked.uang().equals(Rupiah.ZERO);
        if (!right) {
            throw new Refusal(Reason.UANG_MUKA_TIDAK_SESUAI, "uang", jenis);
        }
        if (jenis.isUangMuka() && !asked.kontrak().isEmpty()) {
            throw new Refusal(Reason.UANG_MUKA_TIDAK_SESUAI, "kontrak", jenis);
        }
        if (jenis.isTunai() == asked.penerima().equals(PenerimaId.TIDAK_ADA)) {
            throw new Refusal(Reason.PENERIMA_TIDAK_SESUAI, "penerima", jenis);
        }
        if (!jenis.isUangMuka()) {
            Baris.requireRight(asked.baris());
        }
    }

    static void requirePotongan(List<Potongan> potongan, Rupiah bruto) {
        Set<String> seen = new HashSet<>();
        Rupiah sum = Rupiah.ZERO;
        for (int i = 0; i < potongan.size(); i++) {
            Potongan each = potongan.get(i);
            String field = "potongan[" + i + "]";
            if (!seen.add(each.kodeBilling())) {
                throw new Refusal(Reason.POTONGAN_GANDA, field + ".kodeBilling", each.kodeBilling());
            }
            if (!each.jumlah().isPositive()) {
                throw new Refusal(Reason.JUMLAH_TIDAK_POSITIF, field + ".jumlah", each.jumlah());
            }
            sum = sum.plus(each.jumlah());
        }
        if (sum.compareTo(bruto) > 0) {
            throw new Refusal(Reason.POTONGAN_MELEBIHI_BRUTO, "potongan", sum, bruto);
        }
    }

    static Rupiah jumlah(List<BarisBelanja> baris) {
        return baris.stream().map(BarisBelanja::jumlah).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    static boolean isNtpn(String ntpn) {
        return NTPN.matcher(ntpn).matches();
    }
}
