/** What is handed out of the working plan: the papers of everybody, who has others since the last time, and the visits of supervisors. */
@NullMarked
package nl.leerplaats.web.paper;

import org.jspecify.annotations.NullMarked;
