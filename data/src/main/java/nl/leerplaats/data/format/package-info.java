/** The two JSON documents of docs/data-format.md: strict readers and writers. The only package that knows Jackson. */
@NullMarked
package nl.leerplaats.data.format;

import org.jspecify.annotations.NullMarked;
