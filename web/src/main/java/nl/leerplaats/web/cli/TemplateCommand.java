package nl.leerplaats.web.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.leerplaats.data.format.AtomicFile;
import nl.leerplaats.data.sheet.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a workbook to fill in, with examples. */
@Command(name = "template", sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "OUT")
    private Path output = Path.of("");

    TemplateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        WorkbookFile.requireName(output, context);
        OutputFile file = OutputFile.of(output, context.messages());
        context.print(file.write("template.written", path -> AtomicFile.write(path, WorkbookWriter::writeTemplate)));
        return ExitStatus.DONE.code();
    }
}
