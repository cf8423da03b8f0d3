/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
