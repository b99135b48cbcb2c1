package id.jejak.command.impor.berkas;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Passes on the rows below the headings, without the blank ones and the one that numbers the columns. */
final class BarisData implements Predicate<BarisMentah> {

    /** As many as a sheet holds. */
    static final int MOST = 1_048_576;

    /** Brackets around the number, and what its column is computed from. */
    private static final Pattern NUMBER_OF_COLUMN = Pattern.compile("[()]|\\s*=[\\d\\s()=+-]*$");

    private final Consumer<BarisMentah> penerima;
    private final int kepala;
    private boolean first = true;
    private int count;

    BarisData(Consumer<BarisMentah> penerima, int kepala) {
        this.penerima = penerima;
        this.kepala = kepala;
    }

    /** How many were passed on. */
    int banyak() {
        return count;
    }

    /** @throws BerkasDitolak where there are more than a sheet holds */
    @Override
    public boolean test(BarisMentah baris) {
        if (baris.nomor() <= kepala || baris.isKosong()) {
            return true;
        }
        boolean passedOver = first && numbersColumns(baris);
        first = false;
        if (!passedOver) {
            count++;
            if (count > MOST) {
                throw new BerkasDitolak(Kesalahan.BARIS_TERLALU_BANYAK, Integer.toString(MOST));
            }
            penerima.accept(baris);
        }
        return true;
    }

    /** Official forms number their columns below the headings: 1, 2, (3), 4=3-2. */
    private static boolean numbersColumns(BarisMentah baris) {
        List<Sel> filled = baris.sel().stream().filter(sel -> !sel.isKosong()).toList();
        return filled.size() > 1 && IntStream.range(0, filled.size()).allMatch(i -> isNumber(filled.get(i), i + 1));
    }

    private static boolean isNumber(Sel sel, int number) {
        String text = sel instanceof Sel.Galat ? "" : BacaTeks.tulisan(sel);
        return NUMBER_OF_COLUMN.matcher(text).replaceAll("").equals(Integer.toString(number));
    }
}
