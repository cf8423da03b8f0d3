package nl.leerplaats.data.sheet;

import nl.leerplaats.data.place.PostcodePositions;

/**
 * What every part of an import needs.
 *
 * @param rows the rows of the book
 * @param cells reads cells
 * @param origins notes where values come from
 * @param positions where postcodes lie
 * @param schools schools by number and name
 * @param students students by number and name
 * @param companies companies by number and name
 * @param supervisors supervisors by number and name
 */
record ImportContext(
        Rows rows,
        CellReader cells,
        Origins origins,
        PostcodePositions positions,
        Names schools,
        Names students,
        Names companies,
        Names supervisors) {

    static ImportContext of(Rows rows, CellReader cells, Origins origins, PostcodePositions positions) {
        return new ImportContext(
                rows,
                cells,
                origins,
                positions,
                Names.of("school", rows.of(Layout.SCHOOLS)),
                Names.of("student", rows.of(Layout.STUDENTS)),
                Names.of("company", rows.of(Layout.COMPANIES)),
                Names.of("supervisor", rows.of(Layout.SUPERVISORS)));
    }

    /** Tells whether a record that is named is not there, in a file of which nothing is missing. */
    boolean isGone(String id, Names names) {
        return rows.complete() && !names.has(id);
    }

    /** The records of a sheet that a column lists, such as {@code @schools}. */
    Names names(String list) {
        return switch (list) {
            case "@" + Layout.SCHOOLS -> schools;
            case "@" + Layout.STUDENTS -> students;
            case "@" + Layout.COMPANIES -> companies;
            case "@" + Layout.SUPERVISORS -> supervisors;
            default -> throw new IllegalArgumentException("No records are listed as (" + list + ").");
        };
    }
}
