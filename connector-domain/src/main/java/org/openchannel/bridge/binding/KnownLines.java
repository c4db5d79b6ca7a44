package org.openchannel.bridge.binding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.memory.Recollection;

/** Which accounts feed which lines, remembered for a moment: a line keeps its account for as long as it is bound. */
@ApplicationScoped
public class KnownLines {

    private final @Nullable Bindings bindings;
    private final Recollection<Place, UUID> known = new Recollection<>();

    /** For the client proxy only. */
    protected KnownLines() {
        this(null);
    }

    @Inject
    public KnownLines(@Nullable Bindings bindings) {
        this.bindings = bindings;
    }

    private record Place(MemberId memberId, ConnectorCode connector, LineId line) {}

    /** The account that feeds this line; empty when none of ours does. That is never remembered: one may any moment. */
    public Optional<UUID> accountOf(MemberId memberId, ConnectorCode connector, LineId line) {
        var place = new Place(memberId, connector, line);
        try {
            return Optional.of(known.find(place, () -> read(place)));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private UUID read(Place place) {
        return Objects.requireNonNull(bindings)
                .ofLine(place.memberId(), place.connector(), place.line())
                .orElseThrow()
                .accountId();
    }
}
