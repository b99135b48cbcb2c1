package id.jejak.query.jejak.jurnal;

import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.jejak.jurnal.Jurnal.Hal;
import id.jejak.query.jejak.jurnal.Jurnal.Posting;
import id.jejak.query.jejak.jurnal.Jurnal.Transaksi;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A journal in the format that both hledger and ledger read, its words those of the official forms. Every amount is
 * written with two decimals behind a point, every posting with the account it comes from, so nothing is left to infer.
 * Accounts go down the levels of the chart of accounts to the sub kegiatan. The same journal is the same text.
 */
public final class JurnalTeks {

    /** What begins a comment, and whatever else would not stay in a line. */
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp};]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String NO_NUMBER = "-";
    private static final int LEVELS = 6;
    private static final int SEN = 2;

    private JurnalTeks() {}

    public static String write(Jurnal jurnal) {
        StringBuilder text = new StringBuilder();
        head(jurnal).forEach(line -> text.append("; ").append(line).append('\n'));
        text.append("\ncommodity IDR\n    format IDR 1000.00\n");
        jurnal.transaksi().forEach(one -> write(one, text));
        return text.toString();
    }

    private static List<String> head(Jurnal jurnal) {
        List<String> head = new ArrayList<>(List.of(
                Teks.resmi("jurnal.judul"),
                "skpd " + jurnal.skpd(),
                "tahun " + jurnal.tahun(),
                "basis " + jurnal.basis(),
                "posisi " + jurnal.posisi().nomor()));
        jurnal.posisi().tercatat().ifPresent(time -> head.add("tercatat " + time));
        jurnal.titik().per().ifPresent(day -> head.add("per " + Waktu.hari(day)));
        head.addAll(Teks.resmi("jurnal.cara").lines().toList());
        return head;
    }

    private static void write(Transaksi one, StringBuilder text) {
        text.append('\n')
                .append(one.tanggal())
                .append(" * (")
                .append(number(one.nomor()))
                .append(")");
        String about = oneLine(one.uraian());
        text.append(' ').append(about.isEmpty() ? name(one.hal()) : about).append('\n');
        one.posting().forEach(posting -> write(one.hal(), posting, text));
    }

    private static void write(Hal hal, Posting posting, StringBuilder text) {
        line(name(hal) + path(posting), posting.jumlah(), text);
        text.append("    ; posisi: ").append(posting.posisi()).append('\n');
        if (!posting.sumberDana().isEmpty()) {
            text.append("    ; sumber-dana: ").append(posting.sumberDana()).append('\n');
        }
        line(Teks.resmi("jurnal.lawan." + hal), Rupiah.ZERO.minus(posting.jumlah()), text);
    }

    private static void line(String account, Rupiah amount, StringBuilder text) {
        String digits = amount.amount().setScale(SEN).toPlainString();
        text.append("    ").append(account).append("  IDR ").append(digits).append('\n');
    }

    private static String name(Hal hal) {
        return Teks.resmi("jurnal.akun." + hal);
    }

    /** Each level of the account's code, as far as it goes, and the sub kegiatan. */
    private static String path(Posting posting) {
        StringBuilder path = new StringBuilder();
        String last = "";
        for (int level = 1; level <= LEVELS; level++) {
            KodeRekening code = posting.rekening().padaTingkat(level);
            if (!code.kode().equals(last)) {
                last = code.kode();
                path.append(':').append(last);
            }
        }
        return path.append(':').append(posting.pos()).toString();
    }

    /** Parentheses end a number where it stands. */
    private static String number(String nomor) {
        String written = oneLine(nomor).replace('(', '[').replace(')', ']');
        return written.isEmpty() ? NO_NUMBER : written;
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(NOT_IN_A_LINE.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
