package org.openchannel.bridge.binding;

import java.time.Instant;
import java.util.Optional;

/** The forms for another account that were sent, and the line each led to. Each step is remembered at once. */
public interface SentForms {

    /** Somebody sends a form; false when it was sent before. Waits for whoever sends the same one at this moment. */
    boolean begin(String form, Instant now);

    /** It led to that line. */
    void done(String form, LineId line);

    /** Nothing came of it: it may be sent again. */
    void drop(String form);

    /** Where it led; empty when it did not get there yet. */
    Optional<LineId> line(String form);

    /** Forgets those of before {@code limit}, and those of before {@code stranded} that led nowhere yet. */
    void forget(Instant limit, Instant stranded);
}
