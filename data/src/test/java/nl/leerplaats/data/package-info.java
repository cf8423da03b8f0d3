/** Tiny named datasets and plans for tests, shared by the modules through the test-jar. */
@NullMarked
package nl.leerplaats.data;

import org.jspecify.annotations.NullMarked;
