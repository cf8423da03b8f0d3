@NullMarked
package nl.leerplaats.web.plan.reason;

import org.jspecify.annotations.NullMarked;
