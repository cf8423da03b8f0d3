/** Who makes plans: this project's solver and every other way to solve the same file. */
@NullMarked
package nl.leerplaats.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
