package nl.leerplaats.web.working;

/** Where a form goes back to: the page that it is on, and never another website. */
final class Back {

    private Back() {}

    /** The page that a form names, if it is of this space; the working plan otherwise. */
    static String to(String spaceId, String wanted) {
        String home = "/spaces/" + spaceId + "/";
        boolean ours = wanted.startsWith(home) && wanted.chars().allMatch(sign -> sign > ' ' && sign != '\\');
        return ours ? wanted : home + "working-plan";
    }
}
