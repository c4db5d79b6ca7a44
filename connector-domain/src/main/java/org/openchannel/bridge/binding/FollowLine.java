package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.UnknownAccountException;
import org.openchannel.bridge.installation.MemberId;

/** Follows what people do with lines on the portal: that is a decision, not a difference to be repaired. */
@Dependent
public class FollowLine {

    private final Bindings bindings;
    private final Accounts accounts;
    private final TellLine tell;
    private final Clock clock;

    @Inject
    public FollowLine(Bindings bindings, Accounts accounts, TellLine tell, Clock clock) {
        this.bindings = bindings;
        this.accounts = accounts;
        this.tell = tell;
        this.clock = clock;
    }

    /** The line was deleted on the portal. */
    @Transactional
    public void deleted(MemberId memberId, LineId line) {
        var gone = bindings.of(memberId).stream()
                .filter(binding -> binding.line().equals(line))
                .map(Binding::id)
                .toList();
        bindings.lock(gone).forEach(binding -> binding.deletedOnPortal(clock.instant()));
    }

    /** Somebody disconnected the connector from the line on the portal. */
    @Transactional
    public void switchedOff(MemberId memberId, ConnectorCode connector, LineId line) {
        bindings.ofLine(memberId, connector, line)
                .flatMap(binding -> bindings.lock(binding.id()))
                .ifPresent(binding -> binding.switchedOffOnPortal(clock.instant()));
    }

    /** Somebody wants the line of this linked account on again. */
    @Transactional
    public LineView switchOn(UUID accountId) {
        var account = accounts.find(accountId).orElseThrow(() -> new UnknownAccountException(accountId));
        var binding = bindings.ofAccount(accountId).orElseThrow(() -> new UnknownAccountException(accountId));
        if (account.isConnected() && binding.want(true)) {
            tell.tell(binding);
        }
        return binding.view(account);
    }
}
