package org.openchannel.portal.crm;

/**
 * Items a repository finds by itself.
 *
 * @param word what they must be found by, see {@link Words}; empty for any
 * @param above only numbers above it
 * @param below only numbers below it
 */
public record ItemScope(ItemKind kind, String word, long above, long below) {

    /** All of {@code kind}. */
    public static ItemScope all(ItemKind kind) {
        return found(kind, "");
    }

    /** Those of {@code kind} with that word. */
    public static ItemScope found(ItemKind kind, String word) {
        return new ItemScope(kind, word, 0, Long.MAX_VALUE);
    }

    ItemScope above(long number) {
        return new ItemScope(kind, word, Math.max(above, number), below);
    }

    ItemScope below(long number) {
        return new ItemScope(kind, word, above, Math.min(below, number));
    }

    ItemScope with(String other) {
        return word.isEmpty() ? new ItemScope(kind, other, above, below) : this;
    }
}
