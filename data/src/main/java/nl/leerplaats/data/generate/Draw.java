package nl.leerplaats.data.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Random draws that are the same on every machine and Java version: the algorithm of {@link Random} is part of its specification, and
 * nothing here uses a function whose last digit may differ between machines. Each part of an instance draws from a stream of its own, so
 * that a change in one part leaves the others as they are.
 */
final class Draw {

    private static final double BELL_SCALE = Math.sqrt(3);

    private final Random random;

    private Draw(Random random) {
        this.random = random;
    }

    /** The stream of a part, for example {@code companies}, of the instance of a kind and seed. */
    static Draw of(Recipe recipe, String part) {
        return of(recipe.seed(), recipe.kind().code() + "/" + recipe.students() + "/" + part);
    }

    /** The stream with this name of a seed. */
    static Draw of(long seed, String stream) {
        long mixed = mix(seed * 0x9E3779B97F4A7C15L);
        for (int index = 0; index < stream.length(); index++) {
            mixed = mix(mixed + stream.charAt(index));
        }
        return new Draw(new Random(mixed));
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): neighbouring seeds give unrelated streams. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number from the least to the most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number from 0 to below 1. */
    double unit() {
        return random.nextDouble();
    }

    /** True in the given percentage of the draws. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** About a normal distribution with mean 0 and deviation 1, never beyond 3.5: the scaled sum of four uniform draws. */
    double bell() {
        return (unit() + unit() + unit() + unit() - 2) * BELL_SCALE;
    }

    /** One of the items, each as likely. */
    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** One of the items, each as likely. */
    int pick(int... items) {
        return items[random.nextInt(items.length)];
    }

    /** One of the items, as likely as its weight, of which at least one is above 0. */
    <T> T weighted(List<T> items, ToIntFunction<T> weight) {
        int sum = items.stream().mapToInt(weight).sum();
        int left = random.nextInt(sum);
        for (T item : items) {
            left -= weight.applyAsInt(item);
            if (left < 0) {
                return item;
            }
        }
        throw new IllegalStateException("The weights changed while drawing.");
    }

    /** Some of the items in a random order, as many as asked or all, those of weight above 0 only. */
    <T> List<T> weightedSample(List<T> items, ToIntFunction<T> weight, int count) {
        List<T> left = new ArrayList<>(
                items.stream().filter(item -> weight.applyAsInt(item) > 0).toList());
        List<T> result = new ArrayList<>();
        while (result.size() < count && !left.isEmpty()) {
            T drawn = weighted(left, weight);
            left.remove(drawn);
            result.add(drawn);
        }
        return result;
    }
}
