package id.jejak.command.impor;

import id.jejak.command.impor.berkas.BarisTerbaca;
import id.jejak.command.impor.berkas.IsiBaris;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells to which proof or document a row belongs, from what it says and what is said about its file. */
record Penempatan(Ketentuan ketentuan) {

    /** The key of rows of which nobody can tell. */
    static final String TIDAK_DIKETAHUI = "";

    /** The key of rows that belong to none: rows of sums. */
    static final String BUKAN_BAGIAN = "-";

    private static final String ROW_OF_SUMS = "baris-jumlah";

    /** Whether rows of this key are ever posted. */
    static boolean isBagian(String key) {
        return !key.equals(TIDAK_DIKETAHUI) && !key.equals(BUKAN_BAGIAN);
    }

    RowStore.Baru tempatkan(BarisTerbaca row) {
        List<Temuan> faults = new ArrayList<>();
        row.cela().forEach(cela -> faults.add(Temuan.of(cela)));
        String key = row.isi()
                .map(isi -> isi instanceof IsiBaris.Rencana plan ? kunci(plan, faults) : kunci(isi, faults))
                .orElseGet(() -> kunci(row));
        Optional<Rupiah> amount = row.isi().map(Penempatan::jumlah);
        return new RowStore.Baru(new Baris(row.nomor(), key, row.isi(), faults), amount);
    }

    /** Of a row that could not be read as a whole: by what of it could be, and what is said of its file. */
    private String kunci(BarisTerbaca row) {
        if (row.cela().stream().anyMatch(cela -> cela.kode().equals(ROW_OF_SUMS))) {
            return BUKAN_BAGIAN;
        }
        Optional<KodeSkpd> skpd = row.milik().skpd().or(ketentuan::skpd);
        if (ketentuan.jenis() == JenisImpor.RENCANA) {
            return skpd.map(one -> new RenstraId(one, ketentuan.periode().orElseThrow()).toString())
                    .orElse(TIDAK_DIKETAHUI);
        }
        OptionalInt there = row.milik().tahun();
        Optional<Integer> tahun = there.isPresent() ? Optional.of(there.getAsInt()) : ketentuan.tahun();
        if (skpd.isEmpty() || tahun.isEmpty()) {
            return TIDAK_DIKETAHUI;
        }
        String year = skpd.get() + "/" + tahun.get();
        return ketentuan.jenis() != JenisImpor.REALISASI
                ? year
                : row.milik()
                        .nomorBukti()
                        .map(number -> year + "/" + NomorBuktiId.Golongan.BELANJA + "/" + number)
                        .orElse(TIDAK_DIKETAHUI);
    }

    private String kunci(IsiBaris.Rencana plan, List<Temuan> faults) {
        return skpd(plan, faults)
                .map(skpd -> new RenstraId(skpd, ketentuan.periode().orElseThrow()).toString())
                .orElse(TIDAK_DIKETAHUI);
    }

    private String kunci(IsiBaris isi, List<Temuan> faults) {
        Optional<KodeSkpd> skpd = skpd(isi, faults);
        Optional<Integer> tahun = tahun(isi, faults);
        if (skpd.isEmpty() || tahun.isEmpty()) {
            return TIDAK_DIKETAHUI;
        }
        TahunAnggaranId year = new TahunAnggaranId(skpd.get(), tahun.get());
        return isi instanceof IsiBaris.Realisasi line
                ? year + "/" + NomorBuktiId.Golongan.BELANJA + "/"
                        + line.bukti().nomor()
                : year.toString();
    }

    private Optional<KodeSkpd> skpd(IsiBaris isi, List<Temuan> faults) {
        Optional<KodeSkpd> said = ketentuan.skpd();
        if (isi.skpd().isEmpty() && said.isEmpty()) {
            faults.add(Temuan.of(Putusan.GALAT_LAIN, "tanpa-skpd"));
        }
        if (isi.skpd().isPresent() && said.isPresent() && !isi.skpd().equals(said)) {
            faults.add(Temuan.of(Putusan.GALAT_LAIN, "skpd-lain", isi.skpd().get(), said.get()));
        }
        return isi.skpd().or(() -> said);
    }

    private Optional<Integer> tahun(IsiBaris isi, List<Temuan> faults) {
        OptionalInt there = there(isi);
        Optional<Integer> stated = there.isPresent() ? Optional.of(there.getAsInt()) : Optional.empty();
        Optional<Integer> said = ketentuan.tahun();
        if (stated.isEmpty() && said.isEmpty()) {
            faults.add(Temuan.of(Putusan.GALAT_LAIN, "tanpa-tahun"));
        }
        if (stated.isPresent() && said.isPresent() && !stated.equals(said)) {
            faults.add(Temuan.of(
                    Putusan.GALAT_LAIN, "tahun-lain", Integer.toString(stated.get()), Integer.toString(said.get())));
        }
        return stated.or(() -> said);
    }

    private static OptionalInt there(IsiBaris isi) {
        if (isi instanceof IsiBaris.Pagu line) {
            return line.tahun();
        } else if (isi instanceof IsiBaris.Perubahan line) {
            return line.tahun();
        }
        return isi instanceof IsiBaris.Realisasi line ? line.tahun() : OptionalInt.empty();
    }

    /** What a row adds to the sum of its file, in rupiah. */
    private static Rupiah jumlah(IsiBaris isi) {
        if (isi instanceof IsiBaris.Pagu line) {
            return line.pagu();
        } else if (isi instanceof IsiBaris.Perubahan line) {
            return line.sesudah();
        } else if (isi instanceof IsiBaris.Realisasi line) {
            return line.jumlah();
        }
        return isi instanceof IsiBaris.Rencana line ? leaf(line) : Rupiah.ZERO;
    }

    /** What stands above a sub kegiatan is a sum of what is counted there. */
    private static Rupiah leaf(IsiBaris.Rencana line) {
        return line.kode().tingkat() != Tingkat.SUB_KEGIATAN
                ? Rupiah.ZERO
                : line.pagu().values().stream()
                        .flatMap(cell -> cell.jumlah().stream())
                        .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
