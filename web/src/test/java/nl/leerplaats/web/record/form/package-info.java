@NullMarked
package nl.leerplaats.web.record.form;

import org.jspecify.annotations.NullMarked;
