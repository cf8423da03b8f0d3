/** Tests of what held when. */
@NullMarked
package nl.leerplaats.web.work.held;

import org.jspecify.annotations.NullMarked;
