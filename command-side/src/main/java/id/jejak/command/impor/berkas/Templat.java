package id.jejak.command.impor.berkas;

import id.jejak.contract.value.Periode;
import java.io.OutputStream;

/**
 * An empty file to fill in, with the headings that {@link Berkas} knows. As CSV it is what Excel opens in Indonesia:
 * semicolons, and UTF-8 with its mark; as XLSX its code columns are text, so that no zero is lost, and a second sheet
 * explains the columns.
 */
public final class Templat {

    private Templat() {}

    /**
     * Writes the template; the stream stays open.
     *
     * @param periode the years of a plan's columns; of no effect for other kinds
     * @throws java.io.UncheckedIOException where the stream does not take it
     */
    public static void csv(JenisImpor jenis, Periode periode, OutputStream tujuan) {
        throw new UnsupportedOperationException(jenis + " " + periode + tujuan);
    }

    /**
     * Writes the template; the stream stays open.
     *
     * @param periode the years of a plan's columns; of no effect for other kinds
     * @throws java.io.UncheckedIOException where the stream does not take it
     */
    public static void xlsx(JenisImpor jenis, Periode periode, OutputStream tujuan) {
        throw new UnsupportedOperationException(jenis + " " + periode + tujuan);
    }
}
