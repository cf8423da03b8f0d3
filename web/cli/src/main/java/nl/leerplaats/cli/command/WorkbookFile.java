package nl.leerplaats.cli.command;

import java.nio.file.Path;
import java.util.Locale;

/** Names of workbooks: an office program opens a file by the ending of its name. */
public final class WorkbookFile {

    private static final String ENDING = ".xlsx";

    private WorkbookFile() {}

    /** Ends the command as wrong use unless the name is that of a workbook. */
    public static void requireName(Path path, Context context) {
        if (!String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw context.wrongUse("use.notXlsx", path);
        }
    }
}
