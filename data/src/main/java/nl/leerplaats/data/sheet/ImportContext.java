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

    /** The name of a row, and its number, or its name where it has none. A row without either is reported. */
    void identify(Row row, Draft draft) {
        String id = Names.id(row);
        if (id.isEmpty()) {
            cells.missing(row, "id");
        } else {
            draft.put("id", id);
        }
        draft.put("name", cells.text(row, "name"));
    }
}
