package org.crossread.model;

import java.util.List;

/// How a quotation of one report stands in the other.
public sealed interface Link {

    /// A quotation with a counterpart. Spans of the changes lie in the texts of `left` and `right`.
    sealed interface Linked extends Link {
        LinkKind kind();

        Quotation left();

        Quotation right();

        /// Steps from the words of the one to the words of the other; empty when they are the same.
        List<Change> changes();

        /// Changes of meaning among them.
        List<Flag> flags();

        default Quotation quotation(Side side) {
            return side.of(left(), right());
        }
    }

    /// The same words on both sides, typography aside.
    record Verbatim(Quotation left, Quotation right) implements Linked {
        @Override
        public LinkKind kind() {
            return LinkKind.VERBATIM;
        }

        @Override
        public List<Change> changes() {
            return List.of();
        }

        @Override
        public List<Flag> flags() {
            return List.of();
        }
    }

    /// One side leaves words out and changes none.
    record Trimmed(Quotation left, Quotation right, List<Change> changes) implements Linked {
        public Trimmed {
            changes = List.copyOf(changes);
        }

        @Override
        public LinkKind kind() {
            return LinkKind.TRIMMED;
        }

        @Override
        public List<Flag> flags() {
            return List.of();
        }
    }

    /// In marks on both sides, but not the same words.
    record Altered(Quotation left, Quotation right, List<Change> changes, List<Flag> flags)
            implements Linked {
        public Altered {
            changes = List.copyOf(changes);
            flags = List.copyOf(flags);
        }

        @Override
        public LinkKind kind() {
            return LinkKind.ALTERED;
        }
    }

    /// In marks on one side, reported without marks on the other.
    record ReportedIndirectly(
            Quotation left, Quotation right, List<Change> changes, List<Flag> flags)
            implements Linked {
        public ReportedIndirectly {
            changes = List.copyOf(changes);
            flags = List.copyOf(flags);
        }

        @Override
        public LinkKind kind() {
            return LinkKind.REPORTED_INDIRECTLY;
        }
    }

    /// Reported without marks on both sides.
    record SameStatement(Quotation left, Quotation right, List<Change> changes, List<Flag> flags)
            implements Linked {
        public SameStatement {
            changes = List.copyOf(changes);
            flags = List.copyOf(flags);
        }

        @Override
        public LinkKind kind() {
            return LinkKind.SAME_STATEMENT;
        }
    }

    /// A quotation that the other report does not carry.
    record OnlyHere(Side side, Quotation quotation) implements Link {}
}
