package nl.leerplaats.document.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes a page as a PDF file on A4: tagged for screen readers (PDF/UA), with its fonts inside. Nothing is loaded from anywhere, and the same
 * page with the same moment gives the same bytes.
 */
public final class PdfFile {

    private static final String STYLES = new String(read("page.css"), StandardCharsets.UTF_8);

    static {
        // Its remarks on layout quote the text, which has names in it.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * Writes a page; the stream is left open.
     *
     * @param page what is written
     * @param stamp the moment of the file
     * @param out where to
     * @return the words of which a letter stands as a box, because no font has it, in order; mostly none
     */
    public static List<String> write(Page page, LocalDateTime stamp, OutputStream out) throws IOException {
        Fonts fonts = Fonts.borrow();
        try {
            return write(page, stamp, out, fonts);
        } finally {
            fonts.giveBack();
        }
    }

    private static List<String> write(Page page, LocalDateTime stamp, OutputStream out, Fonts fonts)
            throws IOException {
        String xhtml = page.xhtml(STYLES, fonts);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            fonts.addTo(builder, document, xhtml);
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Leerplaats");
            builder.withW3cDocument(parse(xhtml), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                document.getDocumentInformation().setCreationDate(calendar(stamp));
                document.setDocumentId(stamp.toEpochSecond(ZoneOffset.UTC));
                document.save(whole);
            }
        }
        whole.writeTo(out);
        return page.listUnwritten(fonts);
    }

    /** Parsed by the JDK itself: the search for another parser in every jar takes longer than the parsing. */
    private static Document parse(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IllegalStateException("The page is no XHTML.", failure);
        }
    }

    private static Calendar calendar(LocalDateTime stamp) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(stamp.toInstant(ZoneOffset.UTC).toEpochMilli());
        return calendar;
    }

    private static byte[] read(String name) {
        try (InputStream in = PdfFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file (" + name + ") is missing from the program.");
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new IllegalStateException("The file (" + name + ") of the program cannot be read.", failure);
        }
    }
}
