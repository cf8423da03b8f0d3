package nl.leerplaats.web.home;

import nl.leerplaats.web.store.db.DatabaseSettings;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether what is done is kept in a database elsewhere, in place of a file of this computer. */
@ControllerAdvice
class KeptWhere {

    private final DatabaseSettings database;

    KeptWhere(DatabaseSettings database) {
        this.database = database;
    }

    @ModelAttribute("elsewhereKept")
    boolean isElsewhere() {
        return !database.isFile();
    }
}
