package nl.leerplaats.data.generate;

import java.util.List;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;

/**
 * A school with what the generator knows of it besides.
 *
 * @param school the school
 * @param town where it lies
 * @param profiles profiles that it offers
 * @param students number of pupils of the leer-werktraject
 * @param classes their classes
 */
record SchoolSite(School school, Town town, List<Profile> profiles, int students, List<ClassGroup> classes) {

    SchoolSite {
        profiles = List.copyOf(profiles);
        classes = List.copyOf(classes);
    }
}
