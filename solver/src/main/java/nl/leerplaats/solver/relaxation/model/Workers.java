package nl.leerplaats.solver.relaxation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to every item of a list, on several threads. The results stand in the order of the items.
 *
 * @param executor runs the work
 * @param threads threads to use, 1 or more; with 1 the caller does it all
 */
public record Workers(ExecutorService executor, int threads) {

    /**
     * Applies a function to every item.
     *
     * @param items what to work on
     * @param tools makes the object that one thread works with
     * @param work computes the result of an item
     */
    public <T, W, R> List<R> map(List<T> items, Supplier<W> tools, BiFunction<W, T, R> work) {
        List<R> results = new ArrayList<>();
        if (threads == 1 || items.size() < 2) {
            W tool = tools.get();
            items.forEach(item -> results.add(work.apply(tool, item)));
            return results;
        }
        List<Future<?>> futures = new ArrayList<>();
        Object[] made = new Object[items.size()];
        AtomicInteger next = new AtomicInteger();
        for (int thread = 0; thread < threads; thread++) {
            futures.add(executor.submit(() -> {
                W tool = tools.get();
                for (int item = next.getAndIncrement(); item < made.length; item = next.getAndIncrement()) {
                    made[item] = work.apply(tool, items.get(item));
                }
            }));
        }
        awaitAll(futures);
        for (Object result : made) {
            @SuppressWarnings("unchecked") // it was made by the work
            R typed = (R) result;
            results.add(typed);
        }
        return results;
    }

    /** The same for work without a result. */
    public <T> void forEach(List<T> items, Consumer<T> work) {
        map(items, () -> work, (tool, item) -> {
            tool.accept(item);
            return item;
        });
    }

    /** Waits for all, also where one has failed: the caller may free what the others still use. */
    private static void awaitAll(List<Future<?>> futures) {
        Throwable failure = null;
        for (Future<?> future : futures) {
            Throwable one = await(future);
            failure = failure == null ? one : failure;
        }
        if (failure instanceof CancellationException || failure instanceof TooManyYearsException) {
            throw (RuntimeException) failure;
        }
        if (failure != null) {
            throw new IllegalStateException("The relaxation failed: " + failure, failure);
        }
    }

    private static @Nullable Throwable await(Future<?> future) {
        try {
            future.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The relaxation was interrupted.", e);
        }
    }
}
