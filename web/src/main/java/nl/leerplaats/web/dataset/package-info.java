/** Choosing an example, uploading a dataset, its findings and its overview. */
@NullMarked
package nl.leerplaats.web.dataset;

import org.jspecify.annotations.NullMarked;
