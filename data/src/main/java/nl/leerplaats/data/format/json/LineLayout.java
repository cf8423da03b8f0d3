package nl.leerplaats.data.format.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Layout of the documents: the outermost levels have a line for each entry, what is deeper stands on one line. So a file reads well, every
 * record is one line, and two versions of a file compare line by line.
 */
final class LineLayout implements PrettyPrinter {

    private final int brokenLevels;
    private int level;

    /**
     * A layout.
     *
     * @param brokenLevels number of outermost levels with a line for each entry
     */
    LineLayout(int brokenLevels) {
        this.brokenLevels = brokenLevels;
    }

    private void breakLine(JsonGenerator out) {
        if (level <= brokenLevels) {
            out.writeRaw("\n" + "  ".repeat(level));
        }
    }

    private void separate(JsonGenerator out) {
        out.writeRaw(level <= brokenLevels ? "," : ", ");
        breakLine(out);
    }

    private void end(JsonGenerator out, int entries, char mark) {
        level--;
        if (entries > 0 && level < brokenLevels) {
            breakLine(out);
        }
        out.writeRaw(mark);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        level++;
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        level++;
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) {
        end(out, entries, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakLine(out);
    }
}
