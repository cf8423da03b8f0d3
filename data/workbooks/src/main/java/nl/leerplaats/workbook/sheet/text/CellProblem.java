package nl.leerplaats.workbook.sheet.text;

import java.util.List;
import nl.leerplaats.data.finding.FindingCode;

/** A cell that cannot be read as what its column asks for. It becomes a finding and never leaves {@code data.sheet}. */
public final class CellProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final String value;
    private final transient List<Object> arguments;

    public CellProblem(FindingCode code, String value, Object... arguments) {
        super(code.code(), null, false, false);
        this.code = code;
        this.value = value;
        this.arguments = List.of(arguments);
    }

    public FindingCode code() {
        return code;
    }

    public String value() {
        return value;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
