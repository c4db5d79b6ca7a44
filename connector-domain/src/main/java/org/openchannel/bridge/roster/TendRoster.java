package org.openchannel.bridge.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.settings.PauseSending;

/** What administrators of a portal do with several of its accounts at once. Accounts of others are passed over. */
@Dependent
@Transactional
public class TendRoster {

    private final Roster roster;
    private final PauseSending sending;
    private final WriteDeed deeds;

    @Inject
    public TendRoster(Roster roster, PauseSending sending, WriteDeed deeds) {
        this.roster = roster;
        this.sending = sending;
        this.deeds = deeds;
    }

    /** Nothing of these accounts leaves until it is resumed; returns how many sent before. */
    public int pause(MemberId portal, Collection<UUID> accounts, String by) {
        var paused = own(portal, accounts).stream().filter(sending::pause).toList();
        paused.forEach(account -> deeds.writeAbout(account, by, "pause-sending", "", ""));
        return paused.size();
    }

    /** What waited leaves again; returns how many accounts did not send before. What the console stopped stays so. */
    public int resume(MemberId portal, Collection<UUID> accounts, String by) {
        var resumed = own(portal, accounts).stream().filter(sending::resume).toList();
        resumed.forEach(account -> deeds.writeAbout(account, by, "resume-sending", "", ""));
        return resumed.size();
    }

    /** Leaves accounts out of the list, or takes them in again; returns how many changed. */
    public int hide(MemberId portal, Collection<UUID> accounts, boolean isHidden, String by) {
        var changed = roster.hide(own(portal, accounts), isHidden);
        changed.forEach(account -> deeds.writeAbout(account, by, isHidden ? "hide-account" : "show-account", "", ""));
        return changed.size();
    }

    /** Always in the same order: two who lock several at once must not wait for each other. */
    private List<UUID> own(MemberId portal, Collection<UUID> accounts) {
        return roster.own(portal, accounts).stream().sorted().toList();
    }
}
