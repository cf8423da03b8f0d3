/** What is handed out of a plan: calendars, visit plans, hours statements, draft agreements and information sheets, as files. */
@NullMarked
package nl.leerplaats.document;

import org.jspecify.annotations.NullMarked;
