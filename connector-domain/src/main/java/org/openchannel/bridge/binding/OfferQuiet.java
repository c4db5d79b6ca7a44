package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.UnknownAccountException;
import org.openchannel.bridge.binding.LineManners.Manners;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.shared.lane.DeliveryFailedException;

/**
 * Offers, once an account is linked for the first time, to switch off what its line says by itself: its greeting and its
 * request for a rating would also go to those whom we write to first.
 */
@Dependent
public class OfferQuiet {

    private final Bindings bindings;
    private final CallPortal portal;
    private final LineManners manners;
    private final KeepBinding keep;

    @Inject
    public OfferQuiet(Bindings bindings, CallPortal portal, LineManners manners, KeepBinding keep) {
        this.bindings = bindings;
        this.portal = portal;
        this.manners = manners;
        this.keep = keep;
    }

    /**
     * What to offer to switch off; empty when somebody decided already, the line is quiet, or the portal does not tell
     * just now.
     */
    public Optional<Manners> offer(UUID accountId) {
        return bindings.ofAccount(accountId)
                .filter(binding -> !binding.isMannersSettled() && !binding.isGone())
                .flatMap(this::look)
                .filter(Manners::isTalkative);
    }

    private Optional<Manners> look(Binding binding) {
        try {
            return Optional.of(portal.as(binding.memberId(), access -> manners.look(access, binding.line())));
        } catch (DeliveryFailedException e) {
            return Optional.empty(); // A page is better off without the offer than not at all.
        }
    }

    /**
     * Switches it off on the portal.
     *
     * @throws DeliveryFailedException when the portal does not take it
     */
    public void accept(UUID accountId) {
        var binding = find(accountId);
        portal.as(binding.memberId(), access -> {
            manners.quiet(access, binding.line());
            return true;
        });
        keep.mannersSettled(binding.id());
    }

    /** Leaves the line as it is; it is not offered again. */
    public void decline(UUID accountId) {
        keep.mannersSettled(find(accountId).id());
    }

    private Binding find(UUID accountId) {
        return bindings.ofAccount(accountId).orElseThrow(() -> new UnknownAccountException(accountId));
    }
}
