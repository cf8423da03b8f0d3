package nl.leerplaats.web.record;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.record.form.CompanyForm;
import nl.leerplaats.web.record.form.Digest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A year with companies, its pages, and what they send. */
abstract class CompanyPages {

    static final String HOSTILE = "B 1/2;x=é?&<b>";

    @Autowired
    MockMvc web;

    @Autowired
    Store store;

    StoredDataset space;
    Company company;

    @BeforeEach
    void open() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 5);
        space = store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
        company = dataset.companies().get(3);
    }

    StoredDataset now() {
        return store.spaces().find(space.id()).orElseThrow();
    }

    @Nullable
    Company find(String id) {
        return now().year().findCompany(id);
    }

    String address(String page) {
        return "/spaces/" + space.id() + "/data/" + page;
    }

    MockHttpServletRequestBuilder send(String page, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = post(address(page));
        fields.forEach(request::param);
        return request;
    }

    Map<String, String> shown(Company one) {
        Map<String, String> posted = Posted.of(CompanyForm.of(one).withRows(1).fields());
        posted.put("id", one.id());
        posted.put("seen", Digest.of(one));
        return posted;
    }

    ResultActions save(Map<String, String> fields) throws Exception {
        return web.perform(send("company", fields));
    }

    List<Change> changes() {
        return store.spaces().listChanges(space.id()).stream()
                .map(ChangeEntry::change)
                .map(Objects::requireNonNull)
                .toList();
    }

    void happens(Company other) {
        store.spaces()
                .apply(
                        space.id(),
                        List.of(new Change(
                                store.newId(), Instant.now(), "Ann", null, new Put.OfCompany(other), Extra.NONE)),
                        null);
    }

    Company withId(String id) {
        return new Company(
                id,
                "Vreemd & <b>raar</b>",
                company.location(),
                null,
                null,
                480,
                null,
                null,
                List.of(),
                company.accreditations(),
                List.of(),
                PerWeekday.of(Weekdays.ALL, 2),
                company.mentors(),
                List.of(),
                List.of(),
                null,
                null,
                new Contact(null, "030-1234567", null, "Kade 1, Zuiderveen", Extra.NONE),
                Extra.NONE);
    }

    void accept() {
        Dataset dataset = now().dataset();
        Plan plan = FirstComeFirstServed.plan(dataset);
        StoredPlan stored = new StoredPlan(
                store.newId(),
                now(),
                plan,
                PlanChecker.check(now().year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(stored);
        store.working()
                .add(
                        space.id(),
                        null,
                        stored.id(),
                        Map.of(),
                        WorkingAction.ACCEPTED,
                        WorkingSubject.ofProposal(stored.id(), List.of()),
                        null);
    }
}
