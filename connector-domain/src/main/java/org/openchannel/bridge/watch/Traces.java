package org.openchannel.bridge.watch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of single messages. */
public interface Traces {

    /**
     * What to look for.
     *
     * @param words an id of any kind, a phone, or a piece of text
     * @param isTextToo whether texts are searched, too
     * @param after only messages that came later than the one of this id; ids are in the order messages came
     * @param most how many
     */
    record Wanted(String words, boolean isTextToo, UUID after, int most) {}

    /** Messages that are wanted, the latest first. */
    List<TracedMessage> search(Wanted wanted);

    /** One message. */
    Optional<TracedMessage> find(UUID message);

    /** All tries to carry anything of it, in their order. */
    List<Hop> hops(UUID message);

    /** What of it is still on its way, or was given up. */
    List<Pending> pending(UUID message);
}
