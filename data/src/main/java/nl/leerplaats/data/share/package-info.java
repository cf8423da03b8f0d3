/** What the people of a school may know of a dataset and a plan of several schools, and what is theirs to take along. */
@NullMarked
package nl.leerplaats.data.share;

import org.jspecify.annotations.NullMarked;
