/** Starting, watching and stopping runs. */
@NullMarked
package nl.leerplaats.web.run;

import org.jspecify.annotations.NullMarked;
