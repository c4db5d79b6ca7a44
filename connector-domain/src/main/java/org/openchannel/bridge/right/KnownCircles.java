package org.openchannel.bridge.right;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.memory.Recollection;

/** Who may send through accounts, remembered for a moment: every message asks. */
@ApplicationScoped
public class KnownCircles {

    private final @Nullable Circles circles;
    private final Recollection<UUID, List<Holder>> known = new Recollection<>();

    /** For the client proxy only. */
    protected KnownCircles() {
        this(null);
    }

    @Inject
    public KnownCircles(@Nullable Circles circles) {
        this.circles = circles;
    }

    List<Holder> of(UUID accountId) {
        return known.find(accountId, () -> read(accountId));
    }

    private List<Holder> read(UUID accountId) {
        return Objects.requireNonNull(circles)
                .find(accountId)
                .map(Circle::holders)
                .orElse(List.of());
    }
}
