/** Travel and visit minutes: measured times where the dataset has them, the estimate of the format elsewhere. */
@NullMarked
package nl.leerplaats.data.travel;

import org.jspecify.annotations.NullMarked;
