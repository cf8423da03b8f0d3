/** The fields of the forms of records: read, checked, and shown again as they were sent. */
@NullMarked
package nl.leerplaats.web.record.form;

import org.jspecify.annotations.NullMarked;
