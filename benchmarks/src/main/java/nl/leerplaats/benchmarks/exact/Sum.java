package nl.leerplaats.benchmarks.exact;

import java.util.Arrays;

/** A sum of variables, each with a factor and at most once. */
public final class Sum {

    private int size;
    private int[] variables = new int[8];
    private long[] factors = new long[8];

    /** Adds a variable with factor 1. */
    public Sum add(int variable) {
        return add(variable, 1);
    }

    /** Adds a variable with a factor. */
    public Sum add(int variable, long factor) {
        if (size == variables.length) {
            variables = Arrays.copyOf(variables, 2 * size);
            factors = Arrays.copyOf(factors, 2 * size);
        }
        variables[size] = variable;
        factors[size++] = factor;
        return this;
    }

    /** Adds every variable of another sum with its factor times this one. */
    public Sum addAll(Sum other, long factor) {
        for (int position = 0; position < other.size; position++) {
            add(other.variables[position], factor * other.factors[position]);
        }
        return this;
    }

    /** Number of variables. */
    public int size() {
        return size;
    }

    /** A variable by position. */
    public int variable(int position) {
        return variables[position];
    }

    /** The factor of a variable by position. */
    public long factor(int position) {
        return factors[position];
    }
}
