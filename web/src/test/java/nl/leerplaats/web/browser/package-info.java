/** Tests of the executable jar in a real browser. */
@NullMarked
package nl.leerplaats.web.browser;

import org.jspecify.annotations.NullMarked;
