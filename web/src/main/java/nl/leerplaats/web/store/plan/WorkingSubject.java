package nl.leerplaats.web.store.plan;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what something was done to in the working plan.
 *
 * @param proposalId the plan that was accepted; null where none was
 * @param status how far placements were said to be; null where that was not said
 * @param students ids of the students whom it was about; empty for all
 */
public record WorkingSubject(
        @Nullable String proposalId, @Nullable WorkingStatus status, List<String> students) {

    private static final String BETWEEN = " ";
    private static final Map<String, WorkingStatus> STATUSES =
            Stream.of(WorkingStatus.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    public WorkingSubject {
        students = List.copyOf(students);
    }

    /** A plan that was accepted, as a whole or for some students. */
    public static WorkingSubject ofProposal(String proposalId, List<String> students) {
        return new WorkingSubject(proposalId, null, students);
    }

    /** Students of whom was said how far their placements are. */
    public static WorkingSubject ofStatus(WorkingStatus status, List<String> students) {
        return new WorkingSubject(null, status, students);
    }

    /** A student whose placement was moved, taken out or refused. */
    public static WorkingSubject ofStudent(String studentId) {
        return new WorkingSubject(null, null, List.of(studentId));
    }

    /** The text that the store keeps: words, each with the signs that are not plain as in an address, so that ids may hold spaces. */
    String text() {
        Stream<String> first =
                Stream.of(proposalId, status == null ? null : status.name()).flatMap(Stream::ofNullable);
        return Stream.concat(first, students.stream().map(WorkingSubject::encode))
                .collect(Collectors.joining(BETWEEN));
    }

    static WorkingSubject read(WorkingAction action, String text) {
        List<String> words = text.isEmpty() ? List.of() : Arrays.asList(text.split(BETWEEN, -1));
        List<String> rest = words.stream().skip(1).map(WorkingSubject::decode).toList();
        return switch (action) {
            case ACCEPTED, ACCEPTED_PART, REPLANNED ->
                new WorkingSubject(words.isEmpty() ? null : words.get(0), null, rest);
            case STATUS -> {
                WorkingStatus status = words.isEmpty() ? null : STATUSES.get(words.get(0));
                List<String> all = words.stream().map(WorkingSubject::decode).toList();
                yield new WorkingSubject(null, status, status == null ? all : rest);
            }
            case MOVED, TAKEN_OUT, REFUSED ->
                new WorkingSubject(
                        null, null, words.stream().map(WorkingSubject::decode).toList());
        };
    }

    private static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** An id that an earlier version kept as it is may hold a sign that stands for no other. */
    private static String decode(String word) {
        try {
            return URLDecoder.decode(word, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return word;
        }
    }
}
