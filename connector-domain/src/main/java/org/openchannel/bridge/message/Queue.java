package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.account.KnownAccounts;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.Added;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;

/** Puts messages on their way, inside the transaction that stores them. */
@Dependent
public class Queue {

    private final KnownAccounts accounts;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public Queue(KnownAccounts accounts, Lanes lanes, IdSource ids, Clock clock) {
        this.accounts = accounts;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Lets all of them travel, in their order. */
    void add(List<Added> loads) {
        lanes.addAll(loads);
    }

    /** Lets it travel. */
    void add(Added load) {
        add(List.of(load));
    }

    Added toPortal(Dialog dialog, Message message) {
        return added(Routes.toPortal(dialog, portalOf(dialog)), Routes.MESSAGE, message);
    }

    Added toGateway(Dialog dialog, Message message) {
        return added(Routes.toGateway(dialog), Routes.MESSAGE, message);
    }

    Added campaign(Dialog dialog, Message message) {
        return added(Routes.campaign(dialog), Routes.MESSAGE, message);
    }

    /** What was done to a message the messenger has, or is about to have: behind it. */
    Added toGateway(Dialog dialog, String kind, Message message) {
        return added(Routes.toGateway(dialog), kind, message);
    }

    /** The same of one the portal has. */
    Added toPortal(Dialog dialog, String kind, Message message) {
        return added(Routes.toPortal(dialog, portalOf(dialog)), kind, message);
    }

    Added tellPortal(Dialog dialog, String kind, Message firstPart) {
        return added(Routes.statusesToPortal(dialog, portalOf(dialog)), kind, firstPart);
    }

    /** Tells who wrote it that it was refused. */
    Added notice(Dialog dialog, Refusal refusal, Message message) {
        return added(Routes.notices(dialog, portalOf(dialog)), refusal.kind(), message);
    }

    Added fetchFile(Message message) {
        return added(Routes.file(message), Routes.FILE, message);
    }

    private Added added(LaneKey lane, String kind, Message message) {
        return new Added(lane, ids.next(), kind, message.id(), now());
    }

    private MemberId portalOf(Dialog dialog) {
        return accounts.find(dialog.accountId()).portal();
    }

    UUID nextId() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }
}
