package nl.leerplaats.benchmarks.run;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.leerplaats.data.generate.InstanceKind;
import picocli.CommandLine;

/** Reads the name of a kind of instance. */
final class KindName implements CommandLine.ITypeConverter<InstanceKind> {

    @Override
    public InstanceKind convert(String code) {
        return InstanceKind.findByCode(code)
                .orElseThrow(() -> new CommandLine.TypeConversionException("(" + code + ") is none of "
                        + Arrays.stream(InstanceKind.values())
                                .map(InstanceKind::code)
                                .collect(Collectors.joining(", "))));
    }
}
