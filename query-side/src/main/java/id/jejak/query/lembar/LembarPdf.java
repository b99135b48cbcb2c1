package id.jejak.query.lembar;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A table as a PDF of the official layout: lying paper, the head of the table on every page, the page's number and how
 * many there are, fonts embedded, tagged for reading aloud. The same table gives the same file.
 */
final class LembarPdf {

    private static final String FONT = "DejaVu Sans Condensed";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final String STYLE = style();

    private final ITemplateEngine templates;

    LembarPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] write(Lembar lembar, Locale bahasa) {
        Context context = new Context(bahasa);
        context.setVariable("lembar", lembar);
        context.setVariable("stempel", Stempel.lines(lembar, bahasa));
        context.setVariable("bahasa", bahasa.getLanguage());
        context.setVariable("gaya", "@page { size: " + lembar.kertas() + " landscape; }\n" + STYLE);
        return render(templates.process("lembar/pdf", context));
    }

    private static byte[] render(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> resource("DejaVuSansCondensed.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> resource("DejaVuSansCondensed-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(page, null);
        builder.withProducer("Jejak");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            save(renderer.getPdfDocument(), page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** When a file was made is no part of what it says; its identity follows from that. */
    private static void save(PDDocument document, String page, ByteArrayOutputStream out) throws IOException {
        document.getDocumentInformation().setCreationDate(new GregorianCalendar(2000, 0, 1));
        document.setDocumentId((long) page.hashCode());
        document.save(out);
    }

    private static String style() {
        try (InputStream in = resource("pdf.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(LembarPdf.class.getResourceAsStream("/lembar/" + name), name);
    }
}
