package id.jejak.command.pembayaran;

import id.jejak.command.ReadOnly;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.Configuration;

/**
 * What a year's released funds (SPD) leave for a float, which belongs to no budget line until it is accounted for. Read
 * at one moment without keeping others from the budget lines: each of them sees to it, when the float is accounted for,
 * that no more is realized than is released.
 */
final class SisaSpd {

    private final ReadOnly<Anggaran> anggaran;
    private final ReadOnly<Pembayaran> pembayaran;
    private final LedgerAggregates lines;

    SisaSpd(Configuration axon) {
        this.anggaran = ReadOnly.of(axon, Anggaran.class);
        this.pembayaran = ReadOnly.of(axon, Pembayaran.class);
        this.lines = axon.getComponent(LedgerAggregates.class);
    }

    /**
     * What of the releases begun on this day is neither realized nor given out; below zero where more was given out
     * before funds were released at all.
     *
     * @param uangMuka the numbers of the SPP of the floats given out
     */
    Rupiah of(TahunAnggaranId tahun, LocalDate tanggal, List<String> uangMuka) {
        return released(tahun, tanggal).minus(givenOut(tahun, uangMuka));
    }

    private Rupiah released(TahunAnggaranId tahun, LocalDate tanggal) {
        return lines.ids(Anggaran.class.getSimpleName(), tahun + "/").stream()
                .flatMap(id -> anggaran.find(id).stream())
                .map(line -> line.invoke(there -> there.sisaSpd(tanggal)))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private Rupiah givenOut(TahunAnggaranId tahun, List<String> uangMuka) {
        return uangMuka.stream()
                .flatMap(spp -> pembayaran.find(new PembayaranId(tahun, spp)).stream())
                .map(payment -> payment.invoke(there -> there.uangMuka.belumDipertanggungjawabkan()))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
