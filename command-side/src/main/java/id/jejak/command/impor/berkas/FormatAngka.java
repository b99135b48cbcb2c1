package id.jejak.command.impor.berkas;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What the format of a cell makes of its number. */
enum FormatAngka {
    BIASA,
    PERSEN,
    TANGGAL;

    /** Days by the numbers that Excel gives its own formats, those of other languages among them. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
    /** Texts, colours and currencies within a format, which may have any letter. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DAY = Pattern.compile("[yd]");

    static FormatAngka of(Cell cell) {
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        String plain = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        int number = Objects.requireNonNullElse(cell.getDataFormatId(), 0);
        if (DAYS.contains(number) || DAY.matcher(plain).find()) {
            return TANGGAL;
        }
        return PERCENTAGES.contains(number) || plain.contains("%") ? PERSEN : BIASA;
    }
}
