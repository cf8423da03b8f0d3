package nl.leerplaats.data.format.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Arrays;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** The JSON library as both documents use it: strict, but telling what it meets. */
public final class Json {

    /** Objects and lists in each other, at most. */
    static final int MAX_DEPTH = 500;

    /** How a zip file starts, as workbooks are. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How a workbook of the old kind, or one with a password, starts. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Read, so that the finding has its path and the rest is checked too; never accepted.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    // Numbers are kept as text until their range is known, so a long one does no harm.
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    /** Generator of text on one line. */
    static JsonGenerator lineGenerator(Writer out) {
        return generator(out, new LineLayout(0));
    }

    /** Generator of text with a layout. */
    static JsonGenerator generator(Writer out, PrettyPrinter layout) {
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return FACTORY.createGenerator(context, out);
    }

    /** Parser of JSON text that was accepted before. */
    public static JsonParser parser(String accepted) {
        return FACTORY.createParser(ObjectReadContext.empty(), accepted);
    }

    /**
     * Reads a whole document. Whatever the bytes are, the outcome is a value or findings with their place; the value is null where the
     * document is broken as JSON.
     */
    public static <T> @Nullable T read(InputStream in, ValueReader<T> reader, FindingCollector findings) {
        BufferedInputStream buffered = new BufferedInputStream(in);
        try {
            if (isWorkbook(buffered)) {
                findings.add(FindingCode.WORKBOOK_NOT_DOCUMENT, "$", "");
                return null;
            }
        } catch (IOException e) {
            findings.add(FindingCode.FILE_UNREADABLE, "$", "");
            return null;
        }
        Utf8Reader text = new Utf8Reader(buffered);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return read(parser, reader, findings);
            } catch (StopReading e) {
                findings.add(e.finding());
            } catch (JacksonException e) {
                findings.add(Json.finding(e, new JsonCursor(parser, findings)));
            } finally {
                if (text.startedWithMark()) {
                    findings.add(FindingCode.BYTE_ORDER_MARK, "$", "");
                }
            }
            return null;
        }
    }

    /** Tells by its first bytes whether a file is a workbook, of the new kind or the old. */
    private static boolean isWorkbook(BufferedInputStream in) throws IOException {
        in.mark(ZIP.length);
        byte[] start = in.readNBytes(ZIP.length);
        in.reset();
        return Arrays.equals(start, ZIP) || Arrays.equals(start, COMPOUND);
    }

    /** Reads a whole document. */
    public static <T> @Nullable T read(JsonParser parser, ValueReader<T> reader, FindingCollector findings) {
        if (parser.nextToken() == null) {
            throw new StopReading(Finding.of(FindingCode.FILE_EMPTY, "$", ""));
        }
        JsonCursor cursor = new JsonCursor(parser, findings);
        cursor.inspectText();
        T value = reader.read(cursor);
        if (parser.nextToken() != null) {
            cursor.report(FindingCode.TRAILING_CONTENT, "");
        }
        return value;
    }

    private static Finding finding(JacksonException e, JsonCursor cursor) {
        if (e.getCause() instanceof NotUtf8Exception notUtf8) {
            return Finding.of(FindingCode.NOT_UTF8, cursor.path(), "").at(notUtf8.place());
        }
        FindingCode code = FindingCode.SYNTAX;
        if (e instanceof UnexpectedEndOfInputException) {
            code = FindingCode.TRUNCATED;
        } else if (e instanceof StreamConstraintsException) {
            boolean deep = cursor.depth() >= MAX_DEPTH;
            code = deep ? FindingCode.NESTED_TOO_DEEP : FindingCode.TEXT_TOO_LONG;
        } else if (e instanceof JacksonIOException) {
            code = FindingCode.FILE_UNREADABLE;
        }
        Finding finding = code == FindingCode.NESTED_TOO_DEEP
                ? Finding.of(code, cursor.path(), "", MAX_DEPTH)
                : Finding.of(code, cursor.path(), "");
        TokenStreamLocation location = e.getLocation();
        boolean isKnown = location != null && location.getLineNr() > 0;
        return finding.at(isKnown ? JsonCursor.place(location) : cursor.lastPlace());
    }
}
