/** Tests of planning again in the pages. */
@NullMarked
package nl.leerplaats.web.replan;

import org.jspecify.annotations.NullMarked;
