package id.jejak.command.dokumen;

import static id.jejak.command.dokumen.ModelAnggaran.PLACES;
import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.contract.value.DokumenPengembalian.Jenis.CONTRA_POS;

import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.dokumen.ModelAnggaran.Line;
import id.jejak.command.dokumen.ModelAnggaran.Spent;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.ReleaseSpd;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.command.ReverseRealisasi;
import id.jejak.contract.command.SetAnggaranKas;
import id.jejak.contract.command.ShiftAnggaran;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** What somebody does to the budget, in words that make sense whatever went before. */
sealed interface TindakanAnggaran {

    /** What is asked of the ledger; the document is numbered so. */
    JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model);

    /** Tells the model the same; answers whether it is right. */
    boolean tell(ModelAnggaran model, String nomor);

    record First(int place, long amount) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            Tempat at = PLACES.get(place);
            var line = new EnactAnggaran.Baris(at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(amount));
            return new EnactAnggaran(tahun, dokumen(Jenis.DPA, nomor), AWAL_TAHUN, List.of(line));
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return model.dpa(List.of(new Line(place, 0, amount)));
        }
    }

    /** @param skew how far it is from summing to zero */
    record Shift(int from, int to, long amount, long skew) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            return new ShiftAnggaran(
                    tahun,
                    dokumen(Jenis.PERGESERAN, nomor),
                    AWAL_TAHUN,
                    TingkatPergeseran.ANTAR_PROGRAM,
                    Pengesah.SEKDA,
                    lines(model).stream().map(TindakanAnggaran::baris).toList());
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return model.shift(lines(model));
        }

        private List<Line> lines(ModelAnggaran model) {
            long before = model.pagu[from];
            long other = model.pagu[to];
            return List.of(new Line(from, before, before - amount), new Line(to, other, other + amount + skew));
        }
    }

    /** @param stale how far its ceiling before is from the one in force */
    record Amend(int place, long change, long stale, boolean extraordinary) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            return new AmendAnggaran(
                    tahun, dokumen(Jenis.DPPA, nomor), AWAL_TAHUN, extraordinary, List.of(baris(line(model))));
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return model.amend(List.of(line(model)), extraordinary);
        }

        private Line line(ModelAnggaran model) {
            long now = model.pagu[place];
            return new Line(place, now + stale, now + change);
        }
    }

    record Hold(int place, long amount) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            Tempat at = PLACES.get(place);
            var line = new ReservePagu.Baris(at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(amount));
            return new ReservePagu(tahun, dokumen(Jenis.PENCADANGAN, nomor), AWAL_TAHUN, List.of(line));
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return model.hold(place, amount);
        }
    }

    record Commit(int place, String contract, long amount) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            Tempat at = PLACES.get(place);
            var line = new CommitPagu.Baris(
                    at.pos(),
                    at.rekening(),
                    at.sumberDana(),
                    Rupiah.of(model.committed(place, contract)),
                    Rupiah.of(amount));
            return new CommitPagu(tahun, contract, AWAL_TAHUN, List.of(line));
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return model.commit(place, contract, amount);
        }
    }

    /**
     * Spreads the ceiling in force over two months.
     *
     * @param month the month of the first half; the other half falls in December
     * @param skew how far the months' sum is from the ceiling
     */
    record Spread(int place, int month, long skew) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            Tempat at = PLACES.get(place);
            List<Rupiah> months =
                    LongStream.of(months(model)).mapToObj(Rupiah::of).toList();
            return new SetAnggaranKas(
                    tahun,
                    dokumen(SetAnggaranKas.JENIS, nomor),
                    AWAL_TAHUN,
                    List.of(new IsiDokumen.Kas(at.pos(), at.rekening(), at.sumberDana(), months)));
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return model.spread(place, months(model));
        }

        private long[] months(ModelAnggaran model) {
            long[] months = new long[ModelAnggaran.MONTHS];
            long half = model.pagu[place] / 2;
            months[month - 1] += half;
            months[ModelAnggaran.MONTHS - 1] += model.pagu[place] - half + skew;
            return months;
        }
    }

    /** @param month from whose first day on it can be spent, to the year's end */
    record Release(int place, int month, long amount) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            Tempat at = PLACES.get(place);
            return new ReleaseSpd(
                    tahun,
                    dokumen(ReleaseSpd.JENIS, nomor),
                    LocalDate.of(tahun.tahun(), month, 1),
                    LocalDate.of(tahun.tahun(), ModelAnggaran.MONTHS, 31),
                    List.of(new IsiDokumen.Penyediaan(at.pos(), at.sumberDana(), Rupiah.of(amount))));
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return model.release(place, month, amount);
        }
    }

    /** @param contract empty where it is owed under none */
    record Spend(int place, String contract, int month, long amount) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            Tempat at = PLACES.get(place);
            var line = new PostRealisasi.Baris(at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(amount));
            Bukti bukti = new Bukti(Bukti.Jenis.SP2D_LS, nomor, day(tahun, month));
            return new PostRealisasi(tahun, bukti, "Belanja", List.of(line), contract);
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return model.spend(new Spent(nomor, place, month, amount), contract);
        }
    }

    /** @param nth which of the payments, counted round */
    record TakeBack(int nth, long amount) implements TindakanAnggaran {

        @Override
        public JejakCommand command(TahunAnggaranId tahun, String nomor, ModelAnggaran model) {
            Spent from = model.spent.isEmpty() ? new Spent("0", 0, 1, 0) : payment(model);
            Tempat at = PLACES.get(from.place());
            return new ReverseRealisasi(
                    tahun,
                    from.nomor(),
                    new DokumenPengembalian(CONTRA_POS, "B/" + nomor, day(tahun, from.month())),
                    "Lebih bayar",
                    List.of(new BarisBelanja(at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(amount))));
        }

        @Override
        public boolean tell(ModelAnggaran model, String nomor) {
            return !model.spent.isEmpty() && model.takeBack(payment(model), amount);
        }

        private Spent payment(ModelAnggaran model) {
            return model.spent.get(nth % model.spent.size());
        }
    }

    private static LocalDate day(TahunAnggaranId tahun, int month) {
        return LocalDate.of(tahun.tahun(), month, 15);
    }

    private static BarisPerubahan baris(Line line) {
        Tempat at = PLACES.get(line.place());
        return new BarisPerubahan(
                at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(line.before()), Rupiah.of(line.after()));
    }
}
