/** The first page and the explanation of words. */
@NullMarked
package nl.leerplaats.web.home;

import org.jspecify.annotations.NullMarked;
