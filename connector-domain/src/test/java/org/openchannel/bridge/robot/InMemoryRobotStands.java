package org.openchannel.bridge.robot;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.installation.Installation;
import org.openchannel.bridge.installation.Installations;
import org.openchannel.bridge.installation.MemberId;

/** How portals know our robot, as long as the test lasts. */
public final class InMemoryRobotStands implements RobotStands {

    private final Map<UUID, RobotStand> all = new LinkedHashMap<>();
    private final Installations installations;
    private final Accounts accounts;
    private final Bindings bindings;

    public InMemoryRobotStands(Installations installations, Accounts accounts, Bindings bindings) {
        this.installations = installations;
        this.accounts = accounts;
        this.bindings = bindings;
    }

    @Override
    public Optional<RobotStand> find(UUID installation) {
        return Optional.ofNullable(all.get(installation));
    }

    @Override
    public void add(RobotStand stand) {
        all.putIfAbsent(stand.installationId(), stand);
    }

    @Override
    public List<UUID> unasked(Instant refusedBefore, int most) {
        return installations.all().stream()
                .filter(installation -> !installation.isRemoved() && isUnasked(installation, refusedBefore))
                .map(Installation::id)
                .limit(most)
                .toList();
    }

    private boolean isUnasked(Installation installation, Instant refusedBefore) {
        var setUpAt = installation.setUpAt();
        return setUpAt != null
                && find(installation.id())
                        .filter(stand -> !stand.askedAt().isBefore(setUpAt))
                        .filter(stand ->
                                stand.trouble() == null || !stand.askedAt().isBefore(refusedBefore))
                        .isEmpty();
    }

    @Override
    public List<Account> accounts(MemberId portal) {
        return accounts.of(portal).stream()
                .filter(account -> bindings.ofAccount(account.id())
                        .filter(binding -> binding.health() != LineHealth.DELETED)
                        .isPresent())
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }
}
