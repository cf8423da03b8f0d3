package nl.leerplaats.web.access.people;

import java.util.Map;

/** Where else than here people can log in. */
public interface LogInElsewhere {

    /** The names of those places by their ids; empty where people log in here only. */
    Map<String, String> providers();
}
