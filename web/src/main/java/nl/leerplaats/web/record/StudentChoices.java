package nl.leerplaats.web.record;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.web.record.form.CompanyNames;
import nl.leerplaats.web.record.form.StudentForm;
import nl.leerplaats.web.system.NameOrder;
import org.jspecify.annotations.Nullable;

/** What can be chosen in the forms of people: text by value. */
final class StudentChoices {

    /** Companies that a form offers; any other can be typed. */
    private static final int MOST_COMPANIES = 300;

    private StudentChoices() {}

    static Map<String, String> schools(Dataset dataset) {
        return Alphabet.names(dataset.schools(), School::id, School::name);
    }

    static Map<String, String> profiles() {
        return Alphabet.names(Arrays.asList(Profile.values()), Profile::code, Profile::code);
    }

    static Map<String, String> numbers(int first, int last) {
        List<Integer> all = IntStream.rangeClosed(first, last).boxed().toList();
        return Alphabet.names(all, String::valueOf, String::valueOf);
    }

    /** The periods of the school that is chosen, or of all where none is. */
    static Map<String, String> periods(Dataset dataset, StudentForm form, Locale locale) {
        String school = form.fields().get(StudentForm.SCHOOL);
        List<String> calendars = dataset.schools().stream()
                .filter(one -> one.id().equals(school))
                .map(School::calendarId)
                .toList();
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", locale);
        Map<String, String> result = new LinkedHashMap<>();
        dataset.calendars().stream()
                .filter(one -> calendars.isEmpty() || calendars.contains(one.id()))
                .flatMap(one -> one.periods().stream())
                .forEach(one -> result.putIfAbsent(
                        one.id(), one.id() + " (" + day.format(one.from()) + " – " + day.format(one.to()) + ")"));
        return result;
    }

    /** Names to choose from while typing: companies that are recognised for the student's profile, nearest first. */
    static List<String> companies(Dataset dataset, @Nullable Student student) {
        List<Company> companies = dataset.companies();
        CompanyNames names = CompanyNames.of(companies);
        Stream<Company> offered = student == null
                ? companies.stream().sorted(Comparator.comparing(Company::name, NameOrder.names()))
                : companies.stream()
                        .filter(one ->
                                one.accreditations().stream().anyMatch(known -> known.profile() == student.profile()))
                        .map(one -> new Near(one, one.location().kilometresTo(student.home())))
                        .sorted(Comparator.comparingDouble(Near::kilometres))
                        .map(Near::company);
        return offered.limit(MOST_COMPANIES).map(one -> names.show(one.id())).toList();
    }

    /** A company and how far it is from a student. */
    private record Near(Company company, double kilometres) {}
}
