package nl.leerplaats.data.text;

/** Facts of breaks and costs in one language, with the names of people, periods and companies instead of their ids. */
class NamedFacts extends WordedFacts {

    private final Arguments words;
    private final Names names;

    NamedFacts(Arguments words, Names names) {
        super(words);
        this.words = words;
        this.names = names;
    }

    @Override
    public String student(String id) {
        return names.student(id);
    }

    @Override
    public String period(String id) {
        return words.period(id, names);
    }

    @Override
    public String company(String id) {
        return names.company(id);
    }

    @Override
    public String mentor(String companyId, String id) {
        return names.mentor(companyId, id);
    }

    @Override
    public String supervisor(String id) {
        return names.supervisor(id);
    }

    @Override
    public String school(String id) {
        return names.school(id);
    }
}
