package org.openchannel.integration.wiring;

import java.util.Optional;
import org.openchannel.shared.lane.Party;

/** What a node says to the others: hints, so one that can't be read is no loss. */
sealed interface Cry {

    /** Something may be due to a party, and this node does not pace it. */
    record Wake(Party party) implements Cry {
        @Override
        public String word() {
            return "wake " + party.queue() + " " + party.name();
        }
    }

    /** An owner need not rest any longer. */
    record Resume(String owner) implements Cry {
        @Override
        public String word() {
            return "resume " + owner;
        }
    }

    /** This node leaves; whatever it had is there for others. */
    record Leave() implements Cry {
        @Override
        public String word() {
            return "leave";
        }
    }

    /** As it is said, in one line. */
    String word();

    /** Reads {@link #word}; nothing when a newer node said something we do not know. */
    static Optional<Cry> of(String word) {
        var parts = word.split(" ", 2);
        var rest = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "wake" -> party(rest).map(Wake::new);
            case "resume" -> rest.isEmpty() ? Optional.empty() : Optional.of(new Resume(rest));
            case "leave" -> Optional.of(new Leave());
            default -> Optional.empty();
        };
    }

    private static Optional<Party> party(String text) {
        var parts = text.split(" ", 2);
        return parts.length == 2 ? Optional.of(new Party(parts[0], parts[1])) : Optional.empty();
    }
}
