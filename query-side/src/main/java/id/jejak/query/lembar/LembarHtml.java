package id.jejak.query.lembar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A table's rows as pages and PDF files have them. Not a template: one that evaluates a dozen expressions for each of two
 * thousand cells was four fifths of the processor's time of a page (decision 0056).
 */
final class LembarHtml {

    private final Lembar lembar;
    private final boolean bertautan;
    private final StringBuilder out = new StringBuilder();

    private LembarHtml(Lembar lembar, boolean bertautan) {
        this.lembar = lembar;
        this.bertautan = bertautan;
    }

    /**
     * What stands within the table's body, escaped.
     *
     * @param bertautan whether figures open what makes them and rows draw their course, as on a screen
     */
    static String rows(Lembar lembar, boolean bertautan) {
        LembarHtml html = new LembarHtml(lembar, bertautan);
        lembar.baris().forEach(html::row);
        return html.out.toString();
    }

    private void row(Baris baris) {
        out.append("<tr class=\"")
                .append(baris.gaya().name().toLowerCase(Locale.ROOT))
                .append(" d")
                .append(baris.tingkat())
                .append("\">\n");
        List<Sel> cells = baris.sel();
        for (int i = 0; i < cells.size(); i++) {
            Sel sel = cells.get(i);
            if (!sel.isTertutup()) {
                cell(baris, i, sel);
            }
        }
        out.append("</tr>\n");
    }

    private void cell(Baris baris, int column, Sel sel) {
        boolean names = column < lembar.kunci();
        out.append(names ? "<th scope=\"row\"" : "<td");
        if (sel.tinggi() > 1) {
            attribute("rowspan", Integer.toString(sel.tinggi()));
        }
        Kolom kolom = lembar.kolom().get(column);
        attribute("class", names ? nameClass(baris, kolom) : figureClass(kolom));
        out.append('>');
        content(sel);
        out.append(names ? "</th>\n" : "</td>\n");
    }

    private static String nameClass(Baris baris, Kolom kolom) {
        boolean indented = kolom.jenis() == Kolom.Jenis.TEKS && baris.tingkat() > 0;
        return "k " + kolom.kelas() + (indented ? " t" + baris.tingkat() : "");
    }

    private static String figureClass(Kolom kolom) {
        return kolom.awal() ? kolom.kelas() + " awal" : kolom.kelas();
    }

    private void content(Sel sel) {
        linked(null, sel.tautan(), null, sel.tertulis());
        Kilas course = sel.kilas();
        if (bertautan && course != null) {
            course(course);
        }
        for (Bagian line : sel.bagian()) {
            linked("bagian " + line.gaya(), line.tautan(), line.judul(), line.teks());
        }
    }

    /** As a link where it leads somewhere, otherwise as text, which stands alone where it has no class. */
    private void linked(@Nullable String kind, @Nullable String address, @Nullable String title, String text) {
        boolean links = bertautan && address != null;
        if (!links && kind == null) {
            text(text);
            return;
        }
        out.append(links ? "<a" : "<span");
        attribute("class", kind);
        if (links) {
            attribute("href", address);
            attribute("title", title);
        }
        out.append('>');
        text(text);
        out.append(links ? "</a>" : "</span>");
    }

    private void course(Kilas course) {
        out.append("<svg class=\"kilas\" role=\"img\"");
        attribute("viewBox", "0 0 " + Kilas.LEBAR + " " + Kilas.TINGGI);
        attribute("width", Integer.toString(Kilas.LEBAR));
        attribute("height", Integer.toString(Kilas.TINGGI));
        attribute("aria-label", course.teks());
        out.append("><polyline");
        attribute("points", course.titik());
        out.append("></polyline></svg>");
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            text(value);
            out.append('"');
        }
    }

    private void text(String text) {
        out.append(HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name()));
    }
}
