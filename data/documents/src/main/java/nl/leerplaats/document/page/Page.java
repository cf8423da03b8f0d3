package nl.leerplaats.document.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Builds the text of a document, part by part, as XHTML. What comes from a dataset is written as text, never as markup. */
public final class Page {

    private static final String BLANK = "\u00A0";
    private static final String UNBROKEN_HYPHEN = "\u2011";

    /** A hyphen in a date, where no line may end. */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)-(?=\\d)");

    /** From and to, which stay on one line. */
    private static final Pattern TIMES = Pattern.compile("\\d\\d:\\d\\d\\D{1,5}\\d\\d:\\d\\d");

    /** Up to so many letters what a row is about stays on one line; a longer one would push the other columns off the page. */
    private static final int SHORT = 30;

    /** A word that may be broken where a column is narrow; a shorter one may not. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{15}");

    private final StringBuilder body = new StringBuilder();
    private final List<String> written = new ArrayList<>();
    private final String language;
    private final String title;
    private final String footer;

    /**
     * An empty document.
     *
     * @param language language tag, for screen readers
     * @param title title of the document
     * @param mark a word in the upper corner, for example that it is a draft; empty for none
     * @param footer what stands at the foot of each page, before the number of the page
     */
    public Page(String language, String title, String mark, String footer) {
        this.language = language;
        this.title = title;
        this.footer = footer;
        if (!mark.isEmpty()) {
            element("p", "mark", mark);
        }
        element("h1", "", title);
    }

    /** A heading of a part. */
    public Page heading(String text) {
        return element("h2", "", text);
    }

    /** A paragraph; an empty one is left out. */
    public Page text(String text) {
        return text.isEmpty() ? this : element("p", "", text);
    }

    /** A paragraph in small print. */
    public Page small(String text) {
        return element("p", "small", text);
    }

    /** A warning in a box. */
    public Page warning(String text) {
        return element("p", "warning", text);
    }

    /** A list. */
    public Page list(List<String> items) {
        return list("", items);
    }

    /** A list of boxes to tick by hand. */
    public Page ticks(List<String> items) {
        return list("ticks", items.stream().map(item -> "\u2610 " + item).toList());
    }

    private Page list(String type, List<String> items) {
        open("ul", type);
        items.forEach(item -> element("li", "", item));
        return close("ul");
    }

    /** A form: a label and a value, or a ruled line, in each row. */
    public Page fields(List<PageField> fields) {
        open("table", "fields").open("tbody", "");
        for (PageField field : fields) {
            String value = field.value();
            open("tr", "");
            body.append("<th scope=\"row\">").append(escape(field.label())).append("</th>");
            open("td", value == null ? "blank" : "");
            body.append(escape(value == null ? BLANK : value));
            if (!field.hint().isEmpty()) {
                body.append(" <span class=\"hint\">")
                        .append(escape(field.hint()))
                        .append("</span>");
            }
            close("td").close("tr");
        }
        return close("tbody").close("table");
    }

    /** Ruled lines to write on, under a label. */
    public Page lines(String label, int count) {
        open("div", "write");
        element("p", "label", label);
        for (int i = 0; i < count; i++) {
            element("p", "line", "");
        }
        return close("div");
    }

    /** A table; its head is repeated on each page. */
    public Page table(PageTable table) {
        open("table", "grid");
        element("caption", "", table.caption());
        open("thead", "").row("th", table.header(), table.numbers(), true).close("thead");
        open("tbody", "");
        table.rows().forEach(cells -> row("td", cells, table.numbers(), false));
        table.totals().forEach(cells -> row("td", cells, table.numbers(), true));
        return close("tbody").close("table");
    }

    private Page row(String tag, List<String> cells, Set<Integer> numbers, boolean strong) {
        open("tr", strong ? "strong" : "");
        // Something in one cell makes the height of the row; a space in every other one would cost as much as a word.
        boolean empty = cells.stream().allMatch(String::isEmpty);
        for (int i = 0; i < cells.size(); i++) {
            boolean names = tag.equals("th") || i == 0;
            body.append(names ? "<th scope=\"" + (tag.equals("th") ? "col" : "row") + "\"" : "<td")
                    .append(style(cells.get(i), numbers.contains(i), names))
                    .append(escape(empty ? BLANK : cells.get(i)))
                    .append(names ? "</th>" : "</td>");
        }
        return close("tr");
    }

    private static String style(String cell, boolean number, boolean names) {
        if (number) {
            return " class=\"number\">";
        }
        if (names && cell.length() <= SHORT) {
            return " class=\"short\">";
        }
        if (TIMES.matcher(cell).matches()) {
            return " class=\"times\">";
        }
        return LONG_WORD.matcher(cell).find() ? ">" : " class=\"words\">";
    }

    /** A row of boxes to sign in, two beside each other. */
    public Page signatures(List<Signature> signatures) {
        open("div", "signatures");
        for (Signature one : signatures) {
            open("div", "signature");
            element("p", "label", one.who());
            one.lines().forEach(line -> {
                open("p", "line");
                body.append("<span class=\"hint\">").append(escape(line)).append("</span>");
                close("p");
            });
            close("div");
        }
        return close("div");
    }

    /**
     * Who signs.
     *
     * @param who the party
     * @param lines what is written on each ruled line
     */
    public record Signature(String who, List<String> lines) {

        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /** What follows starts on a new page. */
    public Page newPage() {
        body.append("<div class=\"break\"></div>");
        return this;
    }

    private Page element(String tag, String type, String text) {
        open(tag, type);
        body.append(escape(text));
        return close(tag);
    }

    private Page open(String tag, String type) {
        body.append('<').append(tag);
        if (!type.isEmpty()) {
            body.append(" class=\"").append(type).append('"');
        }
        body.append('>');
        return this;
    }

    private Page close(String tag) {
        body.append("</").append(tag).append('>');
        return this;
    }

    /** All that the document says, its form included: equal documents say the same. */
    public String said() {
        return language + "\n" + title + "\n" + footer + "\n" + body;
    }

    /** The whole document, with a box for each letter that these fonts do not have. */
    String xhtml(String styles, Fonts fonts) {
        StringBuilder result = new StringBuilder("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(markup(language))
                .append("\"><head><title>")
                .append(markup(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(markup(title))
                .append("\"/><style>")
                .append(styles)
                .append("</style></head><body><div class=\"footer\">");
        (escape(footer) + "</div>" + body).codePoints().map(fonts::orBox).forEach(result::appendCodePoint);
        return result.append("</body></html>").toString();
    }

    /** The words that hold a letter which none of the fonts has, each once, in order. */
    List<String> listUnwritten(Fonts fonts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : written) {
            if (text.codePoints().allMatch(fonts::has)) {
                continue;
            }
            for (String word : text.split("[\\s,;:()]+", -1)) {
                if (!word.codePoints().allMatch(fonts::has)) {
                    words.add(word);
                }
            }
        }
        return List.copyOf(words);
    }

    /** A text as it is seen, as XML has it. */
    private String escape(String text) {
        written.add(text);
        return markup(VisualText.of(BETWEEN_DIGITS.matcher(text).replaceAll(UNBROKEN_HYPHEN)));
    }

    /** The text as XML has it; characters that XML cannot hold become a space. */
    private static String markup(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                default -> result.appendCodePoint(isXml(point) ? point : ' ');
            }
        });
        return result.toString();
    }

    private static boolean isXml(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
