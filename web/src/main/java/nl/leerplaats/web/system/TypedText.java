package nl.leerplaats.web.system;

import java.util.regex.Pattern;

/** Texts as people and programs send them. */
public final class TypedText {

    /** Most characters of the name of a planning year or a plan. */
    public static final int LONGEST_NAME = 400;

    /** What nobody types and no file shows, such as the null character; ends of lines and tabs are left. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]+");

    private TypedText() {}

    /** The text without what cannot be seen, and without white space at its ends. */
    public static String clean(String text) {
        return UNSEEN.matcher(text).replaceAll("").strip();
    }
}
