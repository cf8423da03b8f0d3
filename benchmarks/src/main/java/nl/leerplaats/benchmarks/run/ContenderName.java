package nl.leerplaats.benchmarks.run;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.leerplaats.benchmarks.contender.Contender;
import picocli.CommandLine;

/** Reads the name of a contender. */
final class ContenderName implements CommandLine.ITypeConverter<Contender> {

    @Override
    public Contender convert(String code) {
        return Contender.findByCode(code)
                .orElseThrow(() -> new CommandLine.TypeConversionException("(" + code + ") is none of "
                        + Arrays.stream(Contender.values()).map(Contender::code).collect(Collectors.joining(", "))));
    }
}
