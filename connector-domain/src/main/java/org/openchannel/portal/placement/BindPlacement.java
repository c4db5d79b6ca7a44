package org.openchannel.portal.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openchannel.shared.Numbers;

/** Puts an application's address at a placement, and takes it away again. */
@Dependent
public class BindPlacement {

    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_OPTIONS = 10_000;

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
     * Binds an address of an application that may call {@code scopes}.
     *
     * @throws PlacementException when there is no such placement for it, the address is wrong or already bound there
     */
    @Transactional
    public void bind(PlacementSpot spot, List<String> scopes, PlacementWish wish) {
        check(spot, scopes, wish);
        var own = bindings.of(spot.applicationId());
        if (Placements.ALONE.contains(spot.placement())
                && own.stream().anyMatch(binding -> binding.placement().equals(spot.placement()))) {
            throw new PlacementException("ERROR_PLACEMENT_MAX_COUNT", "Placement max count: 1");
        }
        if (own.stream().anyMatch(same(spot))) {
            throw new PlacementException("ERROR_CORE", "Unable to set placement handler: Handler already binded");
        }
        bindings.add(PlacementBinding.bound(
                numbers.next("portal_placement_number"), spot, kept(spot, wish), clock.instant()));
    }

    private static void check(PlacementSpot spot, List<String> scopes, PlacementWish wish) {
        var isOpen = Placements.scope(spot.placement())
                .filter(scope -> !spot.placement().equals(Placements.SETTING_CONNECTOR)) // registering binds it
                .filter(scope -> scope.equals("placement") || scopes.contains(scope))
                .isPresent();
        if (!isOpen) {
            throw new PlacementException("ERROR_PLACEMENT_NOT_FOUND", "Placement not found");
        }
        if (!isAddress(spot.handlerUrl())) {
            throw new PlacementException("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");
        }
        if (spot.handlerUrl().length() > LONGEST_ADDRESS) {
            throw new PlacementException("ERROR_CORE", "Unable to set placement handler: the address is too long");
        }
        var isBackground = spot.placement().equals(Placements.BACKGROUND);
        if (wish.userId() != 0 && !isBackground) {
            throw new PlacementException("ERROR_PLACEMENT_USER_MODE", "User mode is not available");
        }
        if (isBackground && !wish.options().contains("\"errorHandlerUrl\"")) {
            throw new PlacementException("EMPTY_ERROR_HANDLER_URL", "Error handler URL is empty");
        }
    }

    private static PlacementWish kept(PlacementSpot spot, PlacementWish wish) {
        if (wish.options().length() > LONGEST_OPTIONS
                || PlacementWords.written(wish.byLanguage()).length() > LONGEST_OPTIONS) {
            throw new PlacementException("ERROR_CORE", "Unable to set placement handler: too many words or options");
        }
        return Placements.keepsOptions(spot.placement())
                ? wish
                : new PlacementWish(wish.words(), wish.byLanguage(), "", wish.userId());
    }

    /** Whether a browser could open it. */
    private static boolean isAddress(String text) {
        try {
            return text.matches("(?i)https?://.+") && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Unbinds an address, or every address at the placement when it is empty; returns how many. */
    @Transactional
    public int unbind(PlacementSpot spot, Optional<Long> userId) {
        var gone = bindings.of(spot.applicationId()).stream()
                .filter(binding -> binding.placement().equals(spot.placement()))
                .filter(binding ->
                        spot.handlerUrl().isEmpty() || binding.handlerUrl().equals(spot.handlerUrl()))
                .filter(binding -> userId.isEmpty() || userId.get() == binding.userId())
                .toList();
        gone.forEach(bindings::remove);
        return gone.size();
    }

    private static Predicate<PlacementBinding> same(PlacementSpot spot) {
        return binding -> binding.placement().equals(spot.placement())
                && binding.handlerUrl().equals(spot.handlerUrl());
    }
}
