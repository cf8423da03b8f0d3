package nl.leerplaats.data.change;

/**
 * The record that a change is about.
 *
 * @param kind which kind of record
 * @param id its id; empty for the weights, of which there is one set
 */
public record Subject(Kind kind, String id) {

    /** Kinds of records that can change. */
    public enum Kind {
        SCHOOL,
        CALENDAR,
        STUDENT,
        COMPANY,
        SUPERVISOR,
        WEIGHTS;

        /** The kind as the messages call it. */
        public String key() {
            return switch (this) {
                case SCHOOL -> "school";
                case CALENDAR -> "calendar";
                case STUDENT -> "student";
                case COMPANY -> "company";
                case SUPERVISOR -> "supervisor";
                case WEIGHTS -> "weights";
            };
        }
    }

    public static Subject student(String id) {
        return new Subject(Kind.STUDENT, id);
    }

    public static Subject company(String id) {
        return new Subject(Kind.COMPANY, id);
    }
}
