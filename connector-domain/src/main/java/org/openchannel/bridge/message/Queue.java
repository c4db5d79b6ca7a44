package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.Lanes;

/** Puts messages on their way, inside the transaction that stores them. */
@Dependent
public class Queue {

    private final Accounts accounts;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public Queue(Accounts accounts, Lanes lanes, IdSource ids, Clock clock) {
        this.accounts = accounts;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    void toPortal(Dialog dialog, Message message) {
        lanes.add(Routes.toPortal(dialog, portalOf(dialog)), ids.next(), Routes.MESSAGE, message.id(), now());
    }

    void toGateway(Dialog dialog, Message message) {
        lanes.add(Routes.toGateway(dialog), ids.next(), Routes.MESSAGE, message.id(), now());
    }

    void tellPortal(Dialog dialog, String kind, Message firstPart) {
        lanes.add(Routes.statusesToPortal(dialog, portalOf(dialog)), ids.next(), kind, firstPart.id(), now());
    }

    void fetchFile(Message message) {
        lanes.add(Routes.file(message), ids.next(), Routes.FILE, message.id(), now());
    }

    private MemberId portalOf(Dialog dialog) {
        return accounts.find(dialog.accountId()).orElseThrow().memberId();
    }

    UUID nextId() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }
}
