package nl.leerplaats.data.load;

import nl.leerplaats.data.format.FullDocuments;

/** A change of the text of the full documents, which has to fit in exactly one place. */
final class Edit {

    private Edit() {}

    /** The full dataset with one part replaced, and further parts replaced where more pairs are given. */
    static String dataset(String... pairs) {
        return apply(FullDocuments.DATASET, pairs);
    }

    /**
     * The full dataset with one part replaced, and further parts replaced where more pairs are given.
     *
     * @param edit what is there and what comes in its place, with an at sign between them, the last there is
     */
    static String datasetWith(String edit, String... pairs) {
        int at = edit.lastIndexOf('@');
        return apply(dataset(edit.substring(0, at), edit.substring(at + 1)), pairs);
    }

    /** The full plan with parts replaced. */
    static String plan(String... pairs) {
        return apply(FullDocuments.PLAN, pairs);
    }

    private static String apply(String document, String... pairs) {
        String result = document;
        for (int i = 0; i < pairs.length; i += 2) {
            int first = result.indexOf(pairs[i]);
            if (first < 0 || result.indexOf(pairs[i], first + 1) >= 0) {
                throw new IllegalArgumentException("The document has (" + pairs[i] + ") not exactly once.");
            }
            result = result.replace(pairs[i], pairs[i + 1]);
        }
        return result;
    }
}
