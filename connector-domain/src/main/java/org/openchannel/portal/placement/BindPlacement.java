package org.openchannel.portal.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Predicate;
import org.openchannel.shared.Numbers;

/** Puts an application's address at a placement, and takes it away again. */
@Dependent
public class BindPlacement {

    private static final int LONGEST_ADDRESS = 1000;

    private final PlacementBindings bindings;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public BindPlacement(PlacementBindings bindings, Numbers numbers, Clock clock) {
        this.bindings = bindings;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Binds an address.
     *
     * @throws PlacementException when there is no such placement, the address is wrong or already bound there
     */
    @Transactional
    public void bind(PlacementSpot spot, String title, String description) {
        if (!Placements.BINDABLE.contains(spot.placement())) {
            throw new PlacementException("ERROR_PLACEMENT_NOT_FOUND", "Placement not found");
        }
        if (!spot.handlerUrl().matches("(?i)https?://[^/]+.*")) {
            throw new PlacementException("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");
        }
        if (spot.handlerUrl().length() > LONGEST_ADDRESS) {
            throw new PlacementException("ERROR_CORE", "Unable to set placement handler: the address is too long");
        }
        if (bindings.of(spot.applicationId()).stream().anyMatch(same(spot))) {
            throw new PlacementException("ERROR_CORE", "Unable to set placement handler: Handler already binded");
        }
        bindings.add(PlacementBinding.bound(
                numbers.next("portal_placement_number"), spot, title, description, clock.instant()));
    }

    /** Unbinds an address, or every address at the placement when it is empty; returns how many. */
    @Transactional
    public int unbind(PlacementSpot spot) {
        var gone = bindings.of(spot.applicationId()).stream()
                .filter(binding -> binding.placement().equals(spot.placement()))
                .filter(binding ->
                        spot.handlerUrl().isEmpty() || binding.handlerUrl().equals(spot.handlerUrl()))
                .toList();
        gone.forEach(bindings::remove);
        return gone.size();
    }

    private static Predicate<PlacementBinding> same(PlacementSpot spot) {
        return binding -> binding.placement().equals(spot.placement())
                && binding.handlerUrl().equals(spot.handlerUrl());
    }
}
