package nl.leerplaats.web.store.account;

import java.util.regex.Pattern;

/** What is an e-mail address, wherever one is typed: of somebody with an account and of who gets mail of the night. */
public final class EmailAddress {

    private static final String WORD = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern ADDRESS =
            Pattern.compile(WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    private EmailAddress() {}

    /** Tells whether a text is one to which mail can be sent, with nothing before or behind it. */
    public static boolean isOne(String text) {
        return text.length() <= Account.LONGEST_EMAIL && ADDRESS.matcher(text).matches();
    }
}
