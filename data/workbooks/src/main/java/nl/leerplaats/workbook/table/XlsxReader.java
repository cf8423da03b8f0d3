package nl.leerplaats.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook that passed the guard. */
final class XlsxReader {

    /** Most characters that one cell can hold in an office program. */
    static final int MAX_CELL = 32_767;

    /** Most filled cells, and most characters in them, of a workbook. */
    private static final long MAX_CELLS = 10_000_000;

    private static final long MAX_CHARACTERS = 300_000_000;

    /** Most cells, the empty ones before a filled one included: a row may claim to start far to the right. */
    private static final long MAX_PLACES = 200_000_000;

    /** Digits before or behind the point, or zeros left out there; a number with more is a text, for no arithmetic is done with it. */
    private static final int MAX_SCALE = 100_000;

    private static final int ROWS_PER_REPORT = 1_000;

    /** Day 0 and day 60 of the calendar of office programs, which has a 29 February 1900 that never was, are no dates. */
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** A format of hours that go on after midnight: {@code [h]:mm}. */
    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|u+)]");

    private static final int MINUTES_PER_DAY = 1_440;

    private static final int MINUTES_PER_HOUR = 60;

    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final LocalDateTime DAY_ZERO_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);

    /** Up to here the calendar of office programs is a day behind, for its 29 February 1900. */
    private static final BigDecimal FIRST_RIGHT_SERIAL = BigDecimal.valueOf(60);

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    private final FindingCollector findings;
    private final boolean from1904;
    private final ReadProgress progress;
    private long places;
    private long cells;
    private long characters;

    private XlsxReader(FindingCollector findings, ReadProgress progress, boolean from1904) {
        this.from1904 = from1904;
        this.findings = findings;
        this.progress = progress;
    }

    static Optional<Book> read(
            byte[] given, Traits traits, String name, FindingCollector findings, ReadProgress progress) {
        try {
            byte[] bytes = traits.needsRewriting() ? PlainWorkbook.of(given, traits) : given;
            return readPlain(bytes, traits, name, findings, progress);
        } catch (IOException | ExcelReaderException e) {
            findings.add(FindingCode.BROKEN_WORKBOOK, SheetPlace.BOOK, "");
            return Optional.empty();
        }
    }

    private static Optional<Book> readPlain(
            byte[] bytes, Traits traits, String name, FindingCollector findings, ReadProgress progress)
            throws IOException {
        try (SheetMarks marks = SheetMarks.open(bytes, traits);
                ReadableWorkbook workbook = Library.call(
                        () -> new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)))) {
            XlsxReader reader = new XlsxReader(findings, progress, marks.from1904());
            List<SheetTable> tables = new ArrayList<>();
            for (Sheet sheet : Library.call(() -> workbook.getSheets().toList())) {
                SheetTable table = reader.table(sheet);
                if (table == null) {
                    findings.add(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, "", "cells", MAX_CELLS);
                    return Optional.empty();
                }
                boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                Marks own = marks.of(sheet.getId(), hidden);
                tables.add(new SheetTable(
                        table.name(), MergedCells.fill(table.lines(), own.merged()), own, table.source()));
            }
            return Optional.of(new Book(name, tables));
        }
    }

    private @Nullable SheetTable table(Sheet sheet) throws IOException {
        String name = sheet.getName();
        if (name == null) {
            throw new IOException("A sheet has no name.");
        }
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = Library.call(sheet::openStream)) {
            int count = 0;
            for (Iterator<Row> iterator = rows.iterator(); Library.call(iterator::hasNext); ) {
                Line line = line(name, Library.call(iterator::next));
                if (places > MAX_PLACES || cells > MAX_CELLS || characters > MAX_CHARACTERS) {
                    return null;
                }
                if (!line.cells().isEmpty()) {
                    lines.add(line);
                }
                if (++count % ROWS_PER_REPORT == 0) {
                    progress.rows(name, count);
                }
            }
        }
        SheetTable.Source source = from1904 ? SheetTable.Source.WORKBOOK_1904 : SheetTable.Source.WORKBOOK;
        return new SheetTable(name, lines, Marks.NONE, source);
    }

    private Line line(String sheet, Row row) {
        List<SheetCell> result = new ArrayList<>(row.getCellCount());
        places += row.getCellCount();
        int filled = 0;
        for (int index = 0; index < row.getCellCount(); index++) {
            Cell raw = row.getOptionalCell(index).orElse(null);
            SheetCell cell = raw == null ? SheetCell.EMPTY : cell(raw);
            if (cell.text().length() > MAX_CELL) {
                findings.add(FindingCode.CELL_TOO_LONG, SheetPlace.of(sheet, row.getRowNum(), index, ""), "", MAX_CELL);
                cell = SheetCell.EMPTY;
            }
            result.add(cell);
            if (!cell.isEmpty()) {
                filled = result.size();
                cells++;
                characters += cell.text().length();
            }
        }
        return new Line(row.getRowNum(), result.subList(0, filled));
    }

    private SheetCell cell(Cell cell) {
        Object value = cell.getValue();
        return switch (cell.getType()) {
            case EMPTY -> SheetCell.EMPTY;
            case ERROR -> new SheetCell(SheetCell.Kind.BROKEN, text(cell));
            case BOOLEAN -> new SheetCell(SheetCell.Kind.YES_NO, String.valueOf(value));
            case NUMBER -> value instanceof BigDecimal number ? number(cell, number) : SheetCell.EMPTY;
            case STRING -> SheetCell.ofText(CellText.decode(text(cell)));
            case FORMULA -> formula(cell, value);
        };
    }

    private SheetCell formula(Cell cell, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean) {
            return new SheetCell(SheetCell.Kind.YES_NO, value.toString());
        }
        String text = text(cell);
        if (value == null || text.startsWith("#")) {
            return new SheetCell(SheetCell.Kind.BROKEN, text);
        }
        if (text.length() == 1 && text.charAt(0) == PlainWorkbook.NO_TEXT) {
            return SheetCell.EMPTY;
        }
        if (!text.isEmpty() && text.charAt(0) == PlainWorkbook.ISO_DATE) {
            return IsoDates.cell(text.substring(1));
        }
        return SheetCell.ofText(CellText.decode(text));
    }

    private LocalDateTime moment(BigDecimal serial) {
        LocalDateTime zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
        boolean behind = !from1904 && serial.compareTo(FIRST_RIGHT_SERIAL) < 0;
        long seconds = serial.multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return zero.plusDays(behind ? 1 : 0).plusSeconds(seconds);
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.EMPTY ? "" : cell.getText();
    }

    private SheetCell number(Cell cell, BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            return SheetCell.ofText(number.toString());
        }
        String format = cell.getDataFormatString();
        if (format != null
                && NumberFormats.isDate(format)
                && number.signum() >= 0
                && number.compareTo(LAST_SERIAL) <= 0) {
            return date(moment(number), number, format);
        }
        return new SheetCell(SheetCell.Kind.NUMBER, plain(number));
    }

    private static SheetCell date(LocalDateTime moment, BigDecimal serial, String format) {
        if (serial.compareTo(BigDecimal.ONE) >= 0 && ELAPSED.matcher(format).find()) {
            return new SheetCell(SheetCell.Kind.TIME, elapsed(serial));
        }
        if (serial.compareTo(BigDecimal.ONE) < 0 || !NumberFormats.hasDay(format)) {
            return new SheetCell(SheetCell.Kind.TIME, nearestMinute(moment).format(TIME));
        }
        LocalDate day = moment.toLocalDate();
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new SheetCell(SheetCell.Kind.DATE, midnight ? day.toString() : day + " " + moment.format(TIME));
    }

    /** A day or more as hours and minutes, for example {@code 320:00}. */
    private static String elapsed(BigDecimal serial) {
        long minutes = serial.multiply(BigDecimal.valueOf(MINUTES_PER_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        long rest = minutes % MINUTES_PER_HOUR;
        return minutes / MINUTES_PER_HOUR + (rest < 10 ? ":0" : ":") + rest;
    }

    /** Times are fractions of a day, so half past seven may be kept as a hair less. */
    private static LocalTime nearestMinute(LocalDateTime moment) {
        return moment.plusSeconds(30).toLocalTime();
    }

    /** Plain digits; a number with an absurd exponent stays as it is and is refused where a number is asked for. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs(shortest.scale()) > 50 ? shortest.toString() : shortest.toPlainString();
    }
}
