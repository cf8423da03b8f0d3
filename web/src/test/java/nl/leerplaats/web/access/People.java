package nl.leerplaats.web.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Made-up people with accounts, and years in which they work. */
public final class People {

    /** The password of all of them. */
    public static final String PASSWORD = "paard batterij nietje";

    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 9, 6);

    private final Store store;
    private final AccountStore accounts;
    private final MembershipStore members;
    private final String password;

    People(Store store, AccountStore accounts, MembershipStore members, PasswordEncoder encoder) {
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        password = encoder.encode(PASSWORD);
    }

    /** Somebody with an account. */
    public Account add(String name, boolean administrator) {
        String id = store.newId();
        String email = name.toLowerCase(Locale.ROOT) + "." + id + "@example.org";
        Account account = new Account(id, email, name, password, null, null, administrator, Instant.now(), false);
        accounts.add(account);
        return account;
    }

    /** Somebody who is something in a year; of all its schools, for a coordinator of schools. */
    public Account add(String name, StoredDataset year, SpaceRole role) {
        Account account = add(name, false);
        join(account, year, role);
        return account;
    }

    /** Makes somebody a member of a year, with its first school for a coordinator of schools. */
    public void join(Account account, StoredDataset year, SpaceRole role) {
        String school = year.dataset().schools().get(0).id();
        members.put(new Membership(year.id(), account.id(), role, Set.of(school)));
    }

    /** Somebody with an account who is coordinator of a school of a year. */
    public Account addOf(String name, StoredDataset year, String school) {
        Account account = add(name, false);
        members.put(new Membership(year.id(), account.id(), SpaceRole.SCHOOL, Set.of(school)));
        return account;
    }

    /** Lets somebody in no more. */
    public void block(Account account) {
        accounts.setDisabled(account.id(), true);
    }

    /** A small year of nobody. */
    public StoredDataset year() {
        return store.spaces().add(StoredDataset.of(store.newId(), SCHOOL, List.of(), false, Instant.now()));
    }

    /** Asks as somebody who is logged in. */
    public static RequestPostProcessor as(Account account) {
        return SecurityMockMvcRequestPostProcessors.user(account.id());
    }
}
