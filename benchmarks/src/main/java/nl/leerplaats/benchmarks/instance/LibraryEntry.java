package nl.leerplaats.benchmarks.instance;

import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * An instance of the library, with the best that anybody knows of it.
 *
 * @param name name of the dataset
 * @param kind kind of the generator
 * @param seed seed of the generator
 * @param sha256 checksum of the file as the writer of the format writes it
 * @param best the cheapest valid plan, or null where none is recorded
 * @param bound the best bound, or null where none is recorded
 * @param proven whether that plan is proven to be the best there is
 */
public record LibraryEntry(
        String name,
        String kind,
        long seed,
        String sha256,
        @Nullable Best best,
        @Nullable BestBound bound,
        boolean proven) {

    /**
     * A cheapest plan.
     *
     * @param medium its medium cost
     * @param soft its soft cost
     * @param contender who made it
     * @param commit with which version
     */
    public record Best(long medium, long soft, String contender, String commit) {}

    /**
     * What no valid plan can beat.
     *
     * @param medium no plan has less medium cost
     * @param mediumBy who proved that
     * @param soft no plan with medium cost of at most {@code atMedium} has less soft cost
     * @param atMedium the medium cost of the best plan or more
     * @param softBy who proved that
     */
    public record BestBound(long medium, String mediumBy, long soft, long atMedium, String softBy) {}

    /** Makes the dataset again. */
    public Dataset generate() {
        return DatasetGenerator.generate(InstanceKind.findByCode(kind).orElseThrow(), seed);
    }
}
