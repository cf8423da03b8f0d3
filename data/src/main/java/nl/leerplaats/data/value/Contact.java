package nl.leerplaats.data.value;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached: of a school, company, mentor or supervisor, or the guardian of a student. It serves papers and lists, and no plan
 * depends on it.
 *
 * @param person who is asked for, where given
 * @param phone telephone number as written, where given
 * @param email e-mail address, where given
 * @param address postal address, where given
 * @param extra extensions
 */
public record Contact(
        @Nullable String person,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        Extra extra) {}
