package nl.leerplaats.web.record.position;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.place.PostcodePositions;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that has a position.
 *
 * @param kind which kind of record it is
 * @param id its id
 * @param name as shown
 * @param place where it is
 * @param whole the record
 * @param moved what makes it be elsewhere
 */
public record PositionedRecord(
        Kind kind, String id, String name, Location place, Record whole, Function<Location, ChangedFact> moved) {

    /** Which kind of record has a position. */
    public enum Kind {
        SCHOOL("schools"),
        COMPANY("companies"),
        STUDENT("students");

        private final String list;

        Kind(String list) {
            this.list = list;
        }

        /** Key of their list in the document. */
        public String list() {
            return list;
        }
    }

    /** Everything with a position: schools, companies, students. */
    static Stream<PositionedRecord> stream(Dataset data) {
        Stream<PositionedRecord> schools = data.schools().stream()
                .map(one -> new PositionedRecord(
                        Kind.SCHOOL,
                        one.id(),
                        one.name(),
                        one.location(),
                        one,
                        place -> new Put.OfSchool(one.withLocation(place))));
        Stream<PositionedRecord> companies = data.companies().stream()
                .map(one -> new PositionedRecord(
                        Kind.COMPANY,
                        one.id(),
                        one.name(),
                        one.location(),
                        one,
                        place -> new Put.OfCompany(one.withLocation(place))));
        Stream<PositionedRecord> students = data.students().stream()
                .map(one -> new PositionedRecord(
                        Kind.STUDENT,
                        one.id(),
                        Objects.requireNonNullElse(one.name(), one.id()),
                        one.home(),
                        one,
                        place -> new StudentMoved(one.id(), place, null)));
        return Stream.of(schools, companies, students).flatMap(Function.identity());
    }

    /** One of them. */
    public static Optional<PositionedRecord> find(Dataset data, Kind kind, String id) {
        return stream(data).filter(one -> one.kind == kind && one.id.equals(id)).findFirst();
    }

    /** The records among which it is, as the document lists them. */
    public static List<? extends Record> list(Dataset data, Kind kind) {
        return switch (kind) {
            case SCHOOL -> data.schools();
            case COMPANY -> data.companies();
            case STUDENT -> data.students();
        };
    }

    /** Tells whether no more than its postcode says where it is. */
    boolean isApproximate() {
        return PostcodeAreas.BUILT_IN.isPositionOfArea(place);
    }

    /** Where its whole postcode is; empty where no more than the area of that is known either. */
    Optional<Location> betterPlace(PostcodePositions known) {
        String postcode = place.postcode();
        if (postcode == null || known.isApproximate(postcode)) {
            return Optional.empty();
        }
        return known.find(postcode)
                .map(found -> new Location(found.lat(), found.lon(), postcode, place.extra()))
                .filter(found -> !found.equals(place));
    }

    /** As what a record has measured travel times, which may not fit where it is moved to; null where nothing was measured of it. */
    public static @Nullable Kind findMeasured(Dataset data, @Nullable Record one) {
        if (one instanceof Company company
                && data.travelTimes().stream().anyMatch(time -> time.companyId().equals(company.id()))) {
            return Kind.COMPANY;
        }
        if (one instanceof Student student
                && data.travelTimes().stream().anyMatch(time -> time.studentId().equals(student.id()))) {
            return Kind.STUDENT;
        }
        return null;
    }
}
