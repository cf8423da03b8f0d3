/** What held when: the versions of the working plan and how they came about, and the hours and days until a day. */
@NullMarked
package nl.leerplaats.web.work.held;

import org.jspecify.annotations.NullMarked;
