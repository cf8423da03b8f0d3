/** Planning again from the working plan after something happened: asking, comparing the proposals, accepting one. */
@NullMarked
package nl.leerplaats.web.replan;

import org.jspecify.annotations.NullMarked;
