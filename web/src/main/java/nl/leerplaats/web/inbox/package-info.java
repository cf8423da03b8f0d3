/** Files that schools and programs put into watched folders become changes of their years, without anybody at the pages. */
@NullMarked
package nl.leerplaats.web.inbox;

import org.jspecify.annotations.NullMarked;
