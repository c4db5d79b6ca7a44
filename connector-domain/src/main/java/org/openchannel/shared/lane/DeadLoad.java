package org.openchannel.shared.lane;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A load that was given up.
 *
 * @param load what it was
 * @param failure why it was given up
 * @param diedAt when
 * @param replayAt when it is to travel again; null while nobody wants that
 */
public record DeadLoad(
        Load load,
        Failure failure,
        Instant diedAt,
        @Nullable Instant replayAt) {}
