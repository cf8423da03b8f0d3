package nl.leerplaats.web.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.system.NameOrder;
import org.jspecify.annotations.Nullable;

/**
 * A company on the call list.
 *
 * @param company the company
 * @param asked what it is asked
 * @param open how much of that has no answer yet
 * @param calls earlier calls, the newest first
 * @param <A> what a company is asked
 */
public record CallLine<A>(Company company, List<A> asked, int open, List<Call> calls) {

    public CallLine {
        asked = List.copyOf(asked);
        calls = List.copyOf(calls);
    }

    /**
     * The call list: companies that are asked something or were called, those with an open question first, then by name.
     *
     * @param asked what each company is asked, by its id
     * @param isOpen whether there is no answer yet
     * @param calls all calls, the newest first
     */
    public static <A> List<CallLine<A>> list(
            Dataset dataset, Map<String, List<A>> asked, Predicate<A> isOpen, List<Call> calls) {
        Map<String, List<Call>> made = new LinkedHashMap<>();
        calls.forEach(call ->
                made.computeIfAbsent(call.companyId(), key -> new ArrayList<>()).add(call));
        return dataset.companies().stream()
                .filter(company -> asked.containsKey(company.id()) || made.containsKey(company.id()))
                .map(company -> of(
                        company,
                        asked.getOrDefault(company.id(), List.of()),
                        isOpen,
                        made.getOrDefault(company.id(), List.of())))
                .sorted(Comparator.<CallLine<A>, Boolean>comparing(one -> one.open() == 0)
                        .thenComparing(NameOrder.by(
                                one -> one.company().name(),
                                one -> one.company().id())))
                .toList();
    }

    private static <A> CallLine<A> of(Company company, List<A> asked, Predicate<A> isOpen, List<Call> calls) {
        return new CallLine<>(
                company, asked, (int) asked.stream().filter(isOpen).count(), calls);
    }

    /** Who is asked for, where known. */
    public @Nullable String person() {
        Contact contact = company.contact();
        return contact == null ? null : contact.person();
    }

    /** Its telephone number, where known. */
    public @Nullable String phone() {
        Contact contact = company.contact();
        return contact == null ? null : contact.phone();
    }
}
