package nl.leerplaats.web.store.plan;

import nl.leerplaats.document.DocumentKind;

/**
 * The papers of one kind that somebody gets.
 *
 * @param owner whose they are: {@code student}, {@code company}, {@code supervisor} or {@code group}, a colon and the id
 * @param kind which papers
 */
public record Paper(String owner, DocumentKind kind) {}
