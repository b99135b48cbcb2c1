package id.jejak.command.impor;

import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.value.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is found while a part is judged, row by row and of the part as a whole. */
final class Catatan {

    private static final Pattern LINE = Pattern.compile("(?:baris|nodes|keterangan)\\[(\\d{1,9})\\].*");

    private final List<Baris> rows;
    private final List<List<Temuan>> perRow = new ArrayList<>();
    private final List<Temuan> whole = new ArrayList<>();

    /** Begins with what was wrong with the rows as they were read. */
    Catatan(List<Baris> rows) {
        this.rows = rows;
        rows.forEach(row -> perRow.add(new ArrayList<>(row.cela())));
    }

    /** What was judged of a part and of its rows. */
    record Hasil(PartStore.Dinilai bagian, List<RowStore.Dinilai> baris) {

        /** The same in the words of the file. */
        Hasil berjudul(Judul judul) {
            return new Hasil(
                    new PartStore.Dinilai(
                            bagian.kunci(),
                            bagian.kiriman(),
                            bagian.jumlah(),
                            bagian.temuan().stream().map(judul::of).toList()),
                    baris.stream()
                            .map(one -> new RowStore.Dinilai(
                                    one.nomor(),
                                    one.putusan(),
                                    one.temuan().stream().map(judul::of).toList()))
                            .toList());
        }
    }

    /** Which line of the command a refusal is about, if it is about one. */
    static OptionalInt line(Refusal refusal) {
        Matcher line = LINE.matcher(refusal.field());
        return line.matches() ? OptionalInt.of(Integer.parseInt(line.group(1))) : OptionalInt.empty();
    }

    void at(int index, Temuan temuan) {
        perRow.get(index).add(temuan);
    }

    void atEach(Temuan temuan) {
        perRow.forEach(row -> row.add(temuan));
    }

    void atWhole(Temuan temuan) {
        whole.add(temuan);
    }

    boolean isClean(int index) {
        return perRow.get(index).isEmpty();
    }

    boolean isClean() {
        return whole.isEmpty() && perRow.stream().allMatch(List::isEmpty);
    }

    /** @param jumlah what the ledger has of the command once it is carried out */
    Hasil hasil(Optional<? extends JejakCommand> command, Rupiah jumlah) {
        boolean ready = isClean() && command.isPresent();
        List<RowStore.Dinilai> verdicts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Temuan> found = List.copyOf(perRow.get(i));
            Putusan fine = ready ? Putusan.SIAP : Putusan.TERTAHAN;
            verdicts.add(new RowStore.Dinilai(
                    rows.get(i).nomor(), found.isEmpty() ? fine : found.get(0).putusan(), found));
        }
        Optional<Kiriman> toSend = ready ? command.map(Kiriman::of) : Optional.empty();
        return new Hasil(new PartStore.Dinilai(rows.get(0).kunci(), toSend, jumlah, List.copyOf(whole)), verdicts);
    }
}
