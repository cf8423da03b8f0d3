package nl.leerplaats.web.rest.plan;

import nl.leerplaats.web.rest.RestPreview;

/**
 * Two plans side by side.
 *
 * @param planId the one plan
 * @param otherId the other
 * @param judgedBy by which dataset: {@code SAME} as both were made of, that of {@code NOW}, or the one that was planned {@code AGAIN}
 * @param preview what the other does otherwise than the one
 */
record RestComparison(String planId, String otherId, String judgedBy, RestPreview preview) {}
