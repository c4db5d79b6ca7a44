package org.openchannel.web.placement;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.binding.FindLines;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.roster.Entry;
import org.openchannel.bridge.roster.Halt;
import org.openchannel.bridge.roster.InMemoryRoster;
import org.openchannel.bridge.roster.Roster;
import org.openchannel.bridge.roster.Sheet;
import org.openchannel.bridge.roster.Wish;
import org.openchannel.bridge.settings.InMemoryAllSettings;
import org.openchannel.shared.lane.InMemoryLaneStops;

/** The accounts of a bridge in memory, as they are now. */
record RosterOfLines(FindLines lines, InMemoryLaneStops stops, InMemoryAllSettings settings, Set<UUID> hidden)
        implements Roster {

    RosterOfLines(FindLines lines, InMemoryLaneStops stops, InMemoryAllSettings settings) {
        this(lines, stops, settings, new HashSet<>());
    }

    private InMemoryRoster now(MemberId portal) {
        var roster = new InMemoryRoster();
        lines.of(portal).forEach(line -> roster.add(portal, entry(line)));
        return roster;
    }

    private Entry entry(LineView line) {
        var account = line.account();
        return new Entry(
                account.id(),
                account.name(),
                account.gateway().value(),
                account.lastPhone(),
                new Entry.Place(line.connector(), line.line(), null, line.health()),
                account.session().state(),
                account.session().validUntil(),
                0,
                null,
                Halt.of(
                        settings.lock(account.id()).view().isPaused(),
                        stops.all().containsKey(account.id().toString())),
                hidden.contains(account.id()));
    }

    @Override
    public Sheet sheet(MemberId portal, Wish wish) {
        return now(portal).sheet(portal, wish);
    }

    @Override
    public Set<UUID> own(MemberId portal, Collection<UUID> accounts) {
        return now(portal).own(portal, accounts);
    }

    @Override
    public List<UUID> hide(Collection<UUID> accounts, boolean isHidden) {
        return accounts.stream()
                .filter(account -> isHidden ? hidden.add(account) : hidden.remove(account))
                .toList();
    }

    @Override
    public void takePulses(Instant now) {
        // nobody carries messages here
    }
}
