/** Tests of what users start: the executable jar, in a real browser, and an application image. */
@NullMarked
package nl.leerplaats.web.browser;

import org.jspecify.annotations.NullMarked;
