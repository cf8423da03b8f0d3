/** Tests of what people do with plans. */
@NullMarked
package nl.leerplaats.web.work;

import org.jspecify.annotations.NullMarked;
