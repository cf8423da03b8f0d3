/** The pages of what was: every version of the working plan with how it came about, and the hours of students until a day. */
@NullMarked
package nl.leerplaats.web.past;

import org.jspecify.annotations.NullMarked;
