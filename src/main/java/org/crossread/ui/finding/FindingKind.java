package org.crossread.ui.finding;

import org.crossread.model.Flag;
import org.crossread.model.Pair;

import java.util.List;
import java.util.stream.Stream;

/// What kind of finding a line of the list is: the list can be narrowed to some of them.
public enum FindingKind {
    VERBATIM(Topic.QUOTATIONS, "reader.kind.verbatim"),
    TRIMMED(Topic.QUOTATIONS, "reader.kind.trimmed"),
    ALTERED(Topic.QUOTATIONS, "reader.kind.altered"),
    REPORTED(Topic.QUOTATIONS, "reader.kind.reported"),
    ONLY_HERE(Topic.QUOTATIONS, "reader.kind.only-here"),
    SAME_PASSAGE(Topic.PASSAGES, "reader.kind.same-passage"),
    REWORDED(Topic.PASSAGES, "reader.kind.reworded"),
    PARTLY(Topic.PASSAGES, "reader.kind.partly"),
    ALONE(Topic.PASSAGES, "reader.kind.alone"),
    NUMBER(Topic.FLAGS, "reader.kind.number"),
    DATE(Topic.FLAGS, "reader.kind.date"),
    NAME(Topic.FLAGS, "reader.kind.name"),
    NEGATION(Topic.FLAGS, "reader.kind.negation"),
    MODAL(Topic.FLAGS, "reader.kind.modal"),
    VERDICT(Topic.FLAGS, "reader.kind.verdict"),
    ODD_WORDS(Topic.FLAGS, "reader.kind.odd-words"),
    NOTE(Topic.NOTES, "reader.kind.note");

    private final Topic topic;
    private final String key;

    FindingKind(Topic topic, String key) {
        this.topic = topic;
        this.key = key;
    }

    Topic topic() {
        return topic;
    }

    /// The key of its name.
    public String key() {
        return key;
    }

    public static List<FindingKind> of(Topic topic) {
        return Stream.of(values()).filter(kind -> kind.topic == topic).toList();
    }

    public static FindingKind of(Standing standing) {
        return switch (standing) {
            case VERBATIM -> VERBATIM;
            case TRIMMED -> TRIMMED;
            case ALTERED -> ALTERED;
            case REPORTED_INDIRECTLY, SAME_STATEMENT -> REPORTED;
            case ONLY_HERE -> ONLY_HERE;
        };
    }

    public static FindingKind of(Pair pair) {
        return switch (pair.relation()) {
            case SAME -> SAME_PASSAGE;
            case REWORDED -> REWORDED;
            case PARTLY -> PARTLY;
        };
    }

    public static FindingKind of(Flag.Kind kind) {
        return switch (kind) {
            case NUMBER -> NUMBER;
            case DATE -> DATE;
            case NAME -> NAME;
            case NEGATION -> NEGATION;
            case MODAL -> MODAL;
            case VERDICT -> VERDICT;
        };
    }
}
