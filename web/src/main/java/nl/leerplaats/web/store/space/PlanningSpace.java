package nl.leerplaats.web.store.space;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a school works in (planjaar): one school year, with its data, changes and plans. This is what a list of them shows.
 *
 * @param id unique, and not to be guessed
 * @param name as people call it; that of its dataset at first
 * @param schoolYears school year of its calendars, for example {@code 2026-2027}; empty where it has none
 * @param example whether it is one of the examples, with made-up people and companies
 * @param created when it was made
 * @param touched when something in it changed last
 * @param number number of the last change, from 0: the number of the dataset of now
 * @param students number of students
 * @param companies number of companies
 * @param requests number of placements wanted
 * @param setAside changes that do not fit and wait
 * @param workingVersion version of the working plan; null where no plan was accepted yet
 */
public record PlanningSpace(
        String id,
        String name,
        String schoolYears,
        boolean example,
        Instant created,
        Instant touched,
        long number,
        int students,
        int companies,
        int requests,
        int setAside,
        @Nullable Long workingVersion) {}
