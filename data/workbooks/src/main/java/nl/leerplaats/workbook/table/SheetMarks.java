package nl.leerplaats.workbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads what the library does not tell of a workbook: what is hidden or merged, and from which day it counts. */
final class SheetMarks implements AutoCloseable {

    private static final String FOLDER = "xl/";

    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    private static final Pattern NOTHING = Pattern.compile("0+(\\.0*)?");

    /** Ranges that are looked at; a workbook with more is no list that anybody typed. */
    private static final int MAX_RANGES = 20_000;

    private static final int LETTERS = 26;

    private final ZipFile zip;
    private final Traits traits;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private boolean from1904;

    private SheetMarks(ZipFile zip, Traits traits) {
        this.zip = zip;
        this.traits = traits;
    }

    static SheetMarks open(byte[] bytes, Traits traits) throws IOException {
        SheetMarks result = new SheetMarks(Library.zip(bytes), traits);
        result.visit(FOLDER + "_rels/workbook.xml.rels", reader -> {
            String id = reader.getAttributeValue(null, "Id");
            String target = reader.getAttributeValue(null, "Target");
            if (id != null && target != null) {
                result.parts.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        });
        result.visit(FOLDER + "workbook.xml", reader -> {
            if (reader.getLocalName().equals("workbookPr")) {
                result.from1904 = isTrue(reader.getAttributeValue(null, "date1904"));
            }
        });
        return result;
    }

    /** Days are counted from 1 January 1904, as old office programs on a Mac did. */
    boolean from1904() {
        return from1904;
    }

    /**
     * What is hidden and merged on a sheet.
     *
     * @param id id of the sheet's part in the workbook
     */
    Marks of(String id, boolean hidden) throws IOException {
        String part = parts.get(id);
        if (part == null || !traits.marked().contains(part)) {
            return hidden ? new Marks(true, new TreeSet<>(), new TreeSet<>(), List.of()) : Marks.NONE;
        }
        SortedSet<Integer> rows = new TreeSet<>();
        SortedSet<Integer> columns = new TreeSet<>();
        List<Marks.Range> merged = new ArrayList<>();
        int[] row = {0};
        visit(part, reader -> {
            switch (reader.getLocalName()) {
                case "row" -> {
                    row[0] = number(reader.getAttributeValue(null, "r"), row[0] + 1);
                    if (isHidden(reader, "ht")) {
                        rows.add(row[0]);
                    }
                }
                case "col" -> column(reader, columns);
                case "mergeCell" -> {
                    Marks.Range range = range(reader.getAttributeValue(null, "ref"));
                    if (range != null && merged.size() < MAX_RANGES) {
                        merged.add(range);
                    }
                }
                default -> {
                    // cells and how they look
                }
            }
        });
        return new Marks(hidden, rows, columns, merged);
    }

    /** Hidden, or made so small that nothing of it is seen. */
    private static boolean isHidden(XMLStreamReader reader, String size) {
        String given = reader.getAttributeValue(null, size);
        return isTrue(reader.getAttributeValue(null, "hidden"))
                || given != null && NOTHING.matcher(given).matches();
    }

    private static void column(XMLStreamReader reader, SortedSet<Integer> columns) {
        int first = number(reader.getAttributeValue(null, "min"), 1);
        int last = Math.min(number(reader.getAttributeValue(null, "max"), first), PartScan.MAX_COLUMNS);
        for (int c = first; isHidden(reader, "width") && c <= last; c++) {
            columns.add(c - 1);
        }
    }

    static Marks.@Nullable Range range(@Nullable String ref) {
        Matcher matcher = RANGE.matcher(ref == null ? "" : ref.toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? new Marks.Range(
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(4)),
                        index(matcher.group(1)),
                        index(matcher.group(3)))
                : null;
    }

    private static int index(String letters) {
        int index = 0;
        for (char c : letters.toCharArray()) {
            index = index * LETTERS + c - 'A' + 1;
        }
        return index - 1;
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** Looks at the start of an element. */
    @FunctionalInterface
    private interface Visitor {
        void visit(XMLStreamReader reader);
    }

    private void visit(String part, Visitor visitor) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return; // the reader of the workbook says so
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Library.open(zip, entry)) {
            XMLStreamReader reader = Library.call(() -> factory.createXMLStreamReader(in));
            while (Library.call(reader::hasNext)) {
                if (Library.call(reader::next) == XMLStreamConstants.START_ELEMENT) {
                    visitor.visit(reader);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
