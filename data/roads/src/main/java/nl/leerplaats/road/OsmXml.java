package nl.leerplaats.road;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;

/** Writes nodes and ways as OpenStreetMap XML. */
final class OsmXml {

    private final Writer out;

    OsmXml(Writer out) {
        this.out = out;
    }

    void node(long id, double lat, double lon, Map<String, String> tags) throws IOException {
        out.write("<node id=\"" + id + "\" lat=\"" + degrees(lat) + "\" lon=\"" + degrees(lon) + "\"");
        end(tags, "node");
    }

    void way(long id, long[] nodes, Map<String, String> tags) throws IOException {
        out.write("<way id=\"" + id + "\">");
        for (long node : nodes) {
            out.write("<nd ref=\"" + node + "\"/>");
        }
        writeTags(tags);
        out.write("</way>\n");
    }

    private void end(Map<String, String> tags, String element) throws IOException {
        if (tags.isEmpty()) {
            out.write("/>\n");
            return;
        }
        out.write(">");
        writeTags(tags);
        out.write("</" + element + ">\n");
    }

    private void writeTags(Map<String, String> tags) throws IOException {
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            out.write("<tag k=\"" + escape(tag.getKey()) + "\" v=\"" + escape(tag.getValue()) + "\"/>");
        }
    }

    /** Seven decimals: a centimetre, as exact as the map itself. */
    private static String degrees(double value) {
        return BigDecimal.valueOf(Math.round(value * 1e7), 7).toPlainString();
    }

    private static String escape(String text) {
        StringBuilder result = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '"' -> result.append("&quot;");
                default -> result.append(isXml(c) ? c : ' ');
            }
        }
        return result.toString();
    }

    private static boolean isXml(char c) {
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' && !Character.isSurrogate(c);
    }
}
