package nl.leerplaats.data.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Severity;

/** Which zeros of a dataset were read, and which stand in for what could not be: those have an error at their path, above or below it. */
final class ReadValues {

    private final Set<String> errors = new HashSet<>();
    private final boolean complete;

    ReadValues(FindingCollector findings) {
        complete = !findings.hasErrors();
        boolean all = true;
        for (Finding finding : complete ? List.<Finding>of() : findings.list()) {
            all &= finding.code() != FindingCode.MORE_FINDINGS;
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding.path());
            }
        }
        if (!all) {
            errors.add("$"); // more errors than are listed: no zero can be trusted
        }
    }

    /** Tells whether what stands at a path was read. */
    boolean has(String path) {
        if (complete) {
            return true;
        }
        if (errors.contains(path + ".lat") || errors.contains(path + ".lon")) {
            return false;
        }
        for (int end = path.length();
                end > 0;
                end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            if (errors.contains(path.substring(0, end))) {
                return false;
            }
        }
        return true;
    }
}
