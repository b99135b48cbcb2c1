package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.ReviseRenstra;
import java.time.LocalDate;
import java.util.List;

/**
 * What a document of a budget or a plan says. {@code berlaku} is the day from which it is in force; a place ({@code pos}) is a sub
 * kegiatan's code (a kegiatan's before 2021) or the summary book; amounts are in rupiah; {@code luarDaftar} are codes to
 * admit though they are not in the lists in force.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "bentuk")
@JsonSubTypes({
    @JsonSubTypes.Type(value = IsiDokumen.Dpa.class, name = "DPA"),
    @JsonSubTypes.Type(value = IsiDokumen.Pergeseran.class, name = "PERGESERAN"),
    @JsonSubTypes.Type(value = IsiDokumen.Perubahan.class, name = "PERUBAHAN"),
    @JsonSubTypes.Type(value = IsiDokumen.Pencadangan.class, name = "PENCADANGAN"),
    @JsonSubTypes.Type(value = IsiDokumen.AnggaranKas.class, name = "ANGGARAN_KAS"),
    @JsonSubTypes.Type(value = IsiDokumen.Spd.class, name = "SPD"),
    @JsonSubTypes.Type(value = IsiDokumen.PenetapanRenstra.class, name = "PENETAPAN_RENSTRA"),
    @JsonSubTypes.Type(value = IsiDokumen.PerubahanRenstra.class, name = "PERUBAHAN_RENSTRA"),
    @JsonSubTypes.Type(value = IsiDokumen.Penutupan.class, name = "PENUTUPAN"),
    @JsonSubTypes.Type(value = IsiDokumen.PembukaanKembali.class, name = "PEMBUKAAN_KEMBALI")
})
public sealed interface IsiDokumen {

    DasarHukum dasarHukum();

    LocalDate berlaku();

    /** First ceilings. */
    record Dpa(DasarHukum dasarHukum, LocalDate berlaku, List<Pagu> baris, List<KodeLuarDaftar> luarDaftar)
            implements IsiDokumen {

        public Dpa {
            baris = List.copyOf(baris);
            luarDaftar = List.copyOf(luarDaftar);
        }
    }

    /** A first ceiling, zero or more. */
    record Pagu(String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah pagu) {

        /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
        public Pagu {
            pos = AnggaranId.pos(pos);
        }
    }

    /**
     * A shift.
     *
     * @param tingkat how far it says that it reaches
     * @param pengesah the office that approves it
     */
    record Pergeseran(
            DasarHukum dasarHukum,
            LocalDate berlaku,
            TingkatPergeseran tingkat,
            Pengesah pengesah,
            List<BarisPerubahan> baris,
            List<KodeLuarDaftar> luarDaftar)
            implements IsiDokumen {

        public Pergeseran {
            baris = List.copyOf(baris);
            luarDaftar = List.copyOf(luarDaftar);
        }
    }

    /**
     * An amendment or a correction.
     *
     * @param keadaan under what circumstances; a further amendment of a year needs extraordinary ones
     */
    record Perubahan(
            DasarHukum dasarHukum,
            LocalDate berlaku,
            Keadaan keadaan,
            List<BarisPerubahan> baris,
            List<KodeLuarDaftar> luarDaftar)
            implements IsiDokumen {

        public Perubahan {
            baris = List.copyOf(baris);
            luarDaftar = List.copyOf(luarDaftar);
        }

        /** The circumstances of an amendment. */
        public enum Keadaan {
            BIASA,
            LUAR_BIASA
        }
    }

    /** Parts of ceilings held back, or released. */
    record Pencadangan(DasarHukum dasarHukum, LocalDate berlaku, List<Cadangan> baris) implements IsiDokumen {

        public Pencadangan {
            baris = List.copyOf(baris);
        }
    }

    /** What is held back from now on, zero or more. */
    record Cadangan(String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah cadangan) {

        /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
        public Cadangan {
            pos = AnggaranId.pos(pos);
        }
    }

    /** Ceilings spread over the months. */
    record AnggaranKas(DasarHukum dasarHukum, LocalDate berlaku, List<Kas> baris) implements IsiDokumen {

        public AnggaranKas {
            baris = List.copyOf(baris);
        }
    }

    /**
     * A ceiling spread over the months.
     *
     * @param bulan from January to December, zero or more each; their sum is the ceiling in force
     */
    record Kas(String pos, KodeRekening rekening, SumberDana sumberDana, List<Rupiah> bulan) {

        /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
        public Kas {
            pos = AnggaranId.pos(pos);
            bulan = List.copyOf(bulan);
        }
    }

    /**
     * Funds released for a period (SPD).
     *
     * @param mulai the first day of the period
     * @param sampai its last day
     */
    record Spd(DasarHukum dasarHukum, LocalDate mulai, LocalDate sampai, List<Penyediaan> baris) implements IsiDokumen {

        public Spd {
            baris = List.copyOf(baris);
        }

        @Override
        public LocalDate berlaku() {
            return mulai;
        }
    }

    /** What is released for a place from a funding source, more than zero. */
    record Penyediaan(String pos, SumberDana sumberDana, Rupiah jumlah) {

        /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
        public Penyediaan {
            pos = AnggaranId.pos(pos);
        }
    }

    /**
     * A whole plan that is to be adopted, which the agency numbers in the year of its date; its parts mean what they mean
     * in {@link AdoptRenstra}.
     */
    record PenetapanRenstra(
            RenstraId renstra,
            String nama,
            DasarHukum dasarHukum,
            LocalDate berlaku,
            List<AdoptRenstra.Node> nodes,
            List<ReviseRenstra.Keterangan> keterangan,
            List<KodeLuarDaftar> luarDaftar)
            implements IsiDokumen {

        /** @throws IllegalArgumentException where a name cannot be kept as {@link Teks} */
        public PenetapanRenstra {
            nama = Teks.bersih(nama);
            nodes = nodes.stream().map(AdoptRenstra.Node::bersih).toList();
            keterangan = List.copyOf(keterangan);
            luarDaftar = List.copyOf(luarDaftar);
        }
    }

    /**
     * A plan's revision, which the agency numbers in the year of its date; its parts mean what they mean in
     * {@link ReviseRenstra}.
     *
     * @param versi the version of the plan as a whole from which it was drafted
     */
    record PerubahanRenstra(
            RenstraId renstra,
            long versi,
            DasarHukum dasarHukum,
            LocalDate berlaku,
            List<ReviseRenstra.Baris> baris,
            List<KodeLuarDaftar> luarDaftar)
            implements IsiDokumen {

        public PerubahanRenstra {
            baris = List.copyOf(baris);
            luarDaftar = List.copyOf(luarDaftar);
        }
    }

    /** The end of a year. */
    record Penutupan(DasarHukum dasarHukum, LocalDate berlaku) implements IsiDokumen {}

    /** The reopening of a year. */
    record PembukaanKembali(DasarHukum dasarHukum, LocalDate berlaku) implements IsiDokumen {}
}
