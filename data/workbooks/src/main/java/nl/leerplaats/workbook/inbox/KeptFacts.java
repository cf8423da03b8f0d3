package nl.leerplaats.workbook.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said with a change, that a file with an empty cell does not take back: that a company, a mentor or a student is there no longer, and
 * that a student cannot go somewhere. Nobody knows whether who wrote the file knew of it.
 */
final class KeptFacts {

    private final Set<String> companies = new HashSet<>();
    private final Set<String> students = new HashSet<>();
    private final Set<List<String>> mentors = new HashSet<>();
    private final Set<List<String>> exclusions = new HashSet<>();
    private final List<Finding> told = new ArrayList<>();

    /**
     * What was said.
     *
     * @param changes all changes that hold
     */
    KeptFacts(List<Change> changes) {
        changes.stream()
                .filter(one -> !RecordChanges.isOfFile(one.id()))
                .map(Change::fact)
                .forEach(this::hear);
    }

    private void hear(ChangedFact fact) {
        if (fact instanceof CompanyUnavailable gone && gone.from() != null) {
            companies.add(gone.companyId());
        } else if (fact instanceof MentorLeft left) {
            mentors.add(List.of(left.companyId(), left.mentorId()));
        } else if (fact instanceof StudentLeft left) {
            students.add(left.studentId());
        } else if (fact instanceof ExclusionChanged changed && changed.excluded()) {
            exclusions.add(List.of(changed.studentId(), changed.companyId()));
        } else if (fact instanceof Put.OfCompany put) {
            hear(put.company());
        } else if (fact instanceof Put.OfStudent put) {
            hear(put.student());
        }
    }

    private void hear(Company company) {
        if (company.unavailableFrom() != null) {
            companies.add(company.id());
        }
        company.mentors().stream()
                .filter(one -> one.until() != null)
                .forEach(one -> mentors.add(List.of(company.id(), one.id())));
    }

    private void hear(Student student) {
        if (student.stageUntil() != null) {
            students.add(student.id());
        }
        student.exclusions().forEach(company -> exclusions.add(List.of(student.id(), company)));
    }

    /**
     * What a file says, with what it does not take back.
     *
     * @param said what the file says
     * @param now the data that it is compared with
     */
    Dataset keep(Dataset said, Dataset now) {
        Map<String, Company> knownCompanies = byId(now.companies(), Company::id);
        Map<String, Student> knownStudents = byId(now.students(), Student::id);
        return said.withCompanies(said.companies().stream()
                        .map(one -> keep(one, knownCompanies.get(one.id())))
                        .toList())
                .withStudents(said.students().stream()
                        .map(one -> keep(one, knownStudents.get(one.id())))
                        .toList());
    }

    /** What was kept, for whoever sent the file. */
    List<Finding> told() {
        return told;
    }

    private Company keep(Company said, @Nullable Company known) {
        if (known == null) {
            return said;
        }
        Map<String, Mentor> knownMentors = byId(known.mentors(), Mentor::id);
        Company kept = said.withMentors(said.mentors().stream()
                .map(one -> keep(one, knownMentors.get(one.id()), said.id()))
                .toList());
        if (said.unavailableFrom() != null || known.unavailableFrom() == null || !companies.contains(said.id())) {
            return kept;
        }
        tell(FindingCode.UNAVAILABLE_STAYS, said.id(), known.unavailableFrom());
        return kept.withUnavailableFrom(known.unavailableFrom());
    }

    private Mentor keep(Mentor said, @Nullable Mentor known, String company) {
        if (known == null
                || said.until() != null
                || known.until() == null
                || !mentors.contains(List.of(company, said.id()))) {
            return said;
        }
        tell(FindingCode.MENTOR_END_STAYS, said.id(), company, known.until());
        return said.withUntil(known.until());
    }

    private Student keep(Student said, @Nullable Student known) {
        if (known == null) {
            return said;
        }
        List<String> stay = known.exclusions().stream()
                .filter(one -> !said.exclusions().contains(one) && exclusions.contains(List.of(said.id(), one)))
                .toList();
        Student kept = said;
        if (!stay.isEmpty()) {
            List<String> all = new ArrayList<>(said.exclusions());
            all.addAll(stay);
            kept = said.withWishes(said.preferences(), all);
            stay.forEach(one -> tell(FindingCode.EXCLUSION_STAYS, said.id(), one));
        }
        if (said.stageUntil() != null || known.stageUntil() == null || !students.contains(said.id())) {
            return kept;
        }
        tell(FindingCode.STAGE_END_STAYS, said.id(), known.stageUntil());
        return kept.withStageUntil(known.stageUntil());
    }

    private void tell(FindingCode code, String id, Object... more) {
        told.add(Finding.of(code, SheetPlace.BOOK, id, more));
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> result = new HashMap<>();
        records.forEach(one -> result.put(id.apply(one), one));
        return result;
    }
}
