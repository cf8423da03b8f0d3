package nl.leerplaats.web.rest.work;

import java.util.List;
import nl.leerplaats.web.rest.RestPreview;

/**
 * What accepting a plan would do.
 *
 * @param preview the working plan that it would become, beside the one of now
 * @param acceptable ids of the students for whom the plan can be accepted without breaking a rule, of those whom it changes
 */
record RestAcceptancePreview(RestPreview preview, List<String> acceptable) {}
