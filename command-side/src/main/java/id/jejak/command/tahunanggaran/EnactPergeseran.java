package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Enters a shift into the year's register.
 *
 * @param tingkat how far the document says that it reaches
 * @param pengesah the office that approved it
 * @param kewenangan who may approve what, by the rules of this day
 */
public record EnactPergeseran(
        @TargetAggregateIdentifier TahunAnggaranId id,
        DasarHukum dasarHukum,
        LocalDate berlaku,
        TingkatPergeseran tingkat,
        Pengesah pengesah,
        Kewenangan kewenangan,
        List<BarisPerubahan> baris) {}
