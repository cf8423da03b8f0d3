/** What people do with plans: accept, agree, move, ask, plan again. Pages and the REST interface do it through here alike. */
@NullMarked
package nl.leerplaats.web.work;

import org.jspecify.annotations.NullMarked;
