package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

/** The three CSVs of the demo, as printed and as published. */
record Tables(String tabel25, String money, String indicators) {

    static Tables of(Cli cli) {
        return new Tables(
                print(cli, "table", "2.5", "--format", "csv"),
                print(cli, "table", "6.1", "--part", "money", "--format", "csv"),
                print(cli, "table", "6.1", "--part", "indicators", "--format", "csv"));
    }

    /** Cell for cell, but for the one published gap that summing fills: the end of the plan of program 2.13.05. */
    static Tables published() {
        String gap = "3411000000,3489271000,,\n";
        String money = Cli.golden("table-6.1-money.csv");
        assertThat(money).containsOnlyOnce(gap);
        return new Tables(
                Cli.golden("table-2.5.csv"),
                money.replace(gap, "3411000000,3489271000,16501241900,\n"),
                Cli.golden("table-6.1-indicators.csv"));
    }

    private static String print(Cli cli, String... arguments) {
        Cli.Result result = cli.run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result.out();
    }
}
