package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Unlinks an account: at once here and on its line, and at the messenger as soon as it can be reached. */
@Dependent
public class DisconnectAccount {

    private static final Logger LOG = System.getLogger(DisconnectAccount.class.getName());

    private final KeepSession keep;
    private final RefreshSession refresh;

    @Inject
    public DisconnectAccount(KeepSession keep, RefreshSession refresh) {
        this.keep = keep;
        this.refresh = refresh;
    }

    /** Disconnects; harmless when it is not connected. History and waiting messages stay. */
    public AccountView disconnect(UUID id) {
        var view = keep.disconnected(id);
        try {
            return refresh.refresh(id);
        } catch (DeliveryFailedException e) {
            LOG.log(Level.WARNING, "Account {0}: the messenger will be told later: {1}", id, e.getMessage());
            return view;
        }
    }
}
