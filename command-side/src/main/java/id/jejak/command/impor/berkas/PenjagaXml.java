package id.jejak.command.impor.berkas;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Looks through one part of a workbook with the parser that will read it, keeping nothing of it. */
final class PenjagaXml {

    private static final XMLInputFactory FACTORY = factory();
    /** {@code XFD1048576} is the last cell of a sheet. */
    private static final int LONGEST_ADDRESS = 10;

    private static final int MOST_LETTERS = 3;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int LONGEST_INDEX = 9;
    /** The library asks of each cell whether it lies in any of the array formulas before it. */
    private static final long MOST_COMPARISONS = 2_000_000_000L;

    private final String part;
    private final StringBuilder text = new StringBuilder();
    private long strings;
    private long highestString = -1;
    private long rows;
    private long cells;
    private long arrays;
    private boolean inSharedString;
    private boolean hasStyles;

    PenjagaXml(String part) {
        this.part = part;
    }

    /**
     * Reads to the end of what is XML.
     *
     * @return whether it was XML to its end
     * @throws BerkasDitolak where it is made to do harm
     */
    boolean periksa(InputStream in) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                event(xml.next(), xml);
            }
            return true;
        } catch (XMLStreamException e) {
            // Pictures are no XML and are passed over; the library will stop here as well.
            return false;
        }
    }

    /** How many shared strings the part defines. */
    long strings() {
        return strings;
    }

    /** The highest shared string that a cell of the part names, from 0; -1 for none. */
    long highestString() {
        return highestString;
    }

    /** Whether the part says that the workbook has formats. */
    boolean hasStyles() {
        return hasStyles;
    }

    private static boolean isStyles(@Nullable String contentType) {
        return contentType != null && contentType.endsWith(".styles+xml");
    }

    private void event(int type, XMLStreamReader xml) {
        switch (type) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw harmful();
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (text.length() <= LONGEST_FORMULA) {
                    text.append(xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {
                // Comments and the like mean nothing.
            }
        }
    }

    private void start(XMLStreamReader xml) {
        text.setLength(0);
        switch (xml.getLocalName()) {
            case "si" -> strings++;
            case "Override" -> hasStyles |= isStyles(xml.getAttributeValue(null, "ContentType"));
            case "row" -> row();
            case "c" -> cell(xml);
            case "f" -> {
                if ("array".equals(xml.getAttributeValue(null, "t"))) {
                    arrays++;
                }
            }
            default -> {
                // Nothing that grows.
            }
        }
        if (arrays * cells > MOST_COMPARISONS) {
            throw harmful();
        }
    }

    /** Blank ones too: the library makes room for each of them as far as its last cell. */
    private void row() {
        rows++;
        if (rows > BarisData.MOST) {
            throw new BerkasDitolak(Kesalahan.BARIS_TERLALU_BANYAK, Integer.toString(BarisData.MOST));
        }
    }

    private void cell(XMLStreamReader xml) {
        cells++;
        inSharedString = "s".equals(xml.getAttributeValue(null, "t"));
        String address = Objects.requireNonNullElse(xml.getAttributeValue(null, "r"), "");
        long letters = address.chars().filter(Character::isLetter).count();
        if (address.length() > LONGEST_ADDRESS || letters > MOST_LETTERS) {
            throw harmful();
        }
    }

    private void end(String element) {
        if (element.equals("f") && text.length() > LONGEST_FORMULA) {
            throw harmful();
        }
        if (element.equals("v") && inSharedString) {
            string(text.toString());
        }
    }

    private void string(String index) {
        if (index.length() > LONGEST_INDEX) {
            throw harmful();
        }
        if (index.chars().allMatch(c -> c >= '0' && c <= '9') && !index.isEmpty()) {
            highestString = Math.max(highestString, Long.parseLong(index));
        }
    }

    private BerkasDitolak harmful() {
        return new BerkasDitolak(Kesalahan.XML_BERBAHAYA, part);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
