package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.AccountNotices;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.SetUp;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Rank;

/** Lets a line follow its account: active while it is linked, and under its name. */
@Dependent
public class TellLine implements AccountNotices {

    private final Bindings bindings;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public TellLine(Bindings bindings, Lanes lanes, IdSource ids, Clock clock) {
        this.bindings = bindings;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void sessionChanged(Account account, SessionState before) {
        bindings.ofAccount(account.id())
                .flatMap(binding -> bindings.lock(binding.id()))
                .ifPresent(binding -> follow(binding, account));
    }

    @Override
    public void renamed(Account account) {
        bindings.ofAccount(account.id()).ifPresent(this::tell);
    }

    /** Queues telling the portal what we hold of this line; not of one the portal no longer has. */
    void tell(Binding binding) {
        if (!binding.isGone()) {
            var lane = new LaneKey(
                    SetUp.QUEUE,
                    "line/" + binding.id(),
                    binding.memberId().value(),
                    binding.accountId().toString(),
                    Rank.SYNC);
            lanes.add(lane, ids.next(), SetUp.BINDING, binding.id(), clock.instant());
        }
    }

    /** A phone out of reach for a moment must not switch the line off: only an end of the link does. */
    private void follow(Binding binding, Account account) {
        var state = account.session().state();
        var isEnd = state != SessionState.CONNECTED && state != SessionState.CONNECTING;
        if (account.isConnected() ? binding.want(true) : isEnd && binding.want(false)) {
            tell(binding);
        }
    }
}
