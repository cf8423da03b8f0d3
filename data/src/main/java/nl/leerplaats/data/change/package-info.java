/** Facts of a dataset that became different, one by one (docs/data-format.md, changes): read, ordered and applied, or set aside with findings. */
@NullMarked
package nl.leerplaats.data.change;

import org.jspecify.annotations.NullMarked;
