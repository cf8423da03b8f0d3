package nl.leerplaats.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Readers of whole numbers that have to lie in a range. */
public final class Ranges {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_THREADS = 256;
    private static final int MOST_WEEKS = 52;

    private Ranges() {}

    private static long number(String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw new TypeConversionException(value);
        }
        throw new TypeConversionException(value);
    }

    /** A port of this computer. */
    public static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return (int) number(value, 1, HIGHEST_PORT);
        }
    }

    /** A number of searches side by side. */
    public static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return (int) number(value, 1, MOST_THREADS);
        }
    }

    /** A number of school weeks. */
    public static final class Weeks implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return (int) number(value, 1, MOST_WEEKS);
        }
    }

    /** A number of steps. */
    public static final class Steps implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            return number(value, 0, Long.MAX_VALUE);
        }
    }
}
