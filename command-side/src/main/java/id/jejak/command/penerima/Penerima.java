package id.jejak.command.penerima;

import id.jejak.contract.value.Teks;
import java.util.regex.Pattern;

/**
 * What the register knows of a payee. Stands in no event.
 *
 * @param nama 1 to 200 characters
 * @param npwp tax number: 15 or 16 digits, points and hyphens left out; empty where there is none
 * @param bank the bank's name; empty where there is no account
 * @param rekeningBank the account's number, 5 to 30 digits; empty where there is no bank
 */
public record Penerima(String nama, String npwp, String bank, String rekeningBank) {

    private static final int LONGEST = 200;
    private static final Pattern SEPARATORS = Pattern.compile("[.\\- ]");
    private static final Pattern NPWP = Pattern.compile("|\\d{15,16}");
    private static final Pattern ACCOUNT = Pattern.compile("|\\d{5,30}");

    /** @throws IllegalArgumentException naming the field, for values that are not so */
    public Penerima {
        nama = clean(nama, "nama");
        npwp = SEPARATORS.matcher(npwp).replaceAll("");
        bank = clean(bank, "bank");
        rekeningBank = SEPARATORS.matcher(rekeningBank).replaceAll("");
        require(!nama.isEmpty() && nama.length() <= LONGEST, "nama");
        require(NPWP.matcher(npwp).matches(), "npwp");
        require(bank.length() <= LONGEST && bank.isEmpty() == rekeningBank.isEmpty(), "bank");
        require(ACCOUNT.matcher(rekeningBank).matches(), "rekeningBank");
    }

    private static String clean(String text, String field) {
        try {
            return Teks.bersih(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(field, e);
        }
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new IllegalArgumentException(field);
        }
    }

    /** So that no log ever holds a person's data. */
    @Override
    public String toString() {
        return "Penerima";
    }
}
