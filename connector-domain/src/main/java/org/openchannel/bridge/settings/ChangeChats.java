package org.openchannel.bridge.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.settings.Changed.Refused;
import org.openchannel.bridge.settings.Changed.Saved;
import org.openchannel.bridge.settings.Changed.Stale;

/** Changes what becomes of an account's chats, and how far apart it sends: all that somebody wants, or nothing. */
@Dependent
public class ChangeChats {

    private final AllSettings all;
    private final LookAtChats look;
    private final Numbers numbers;
    private final WriteDeed deeds;

    @Inject
    public ChangeChats(AllSettings all, LookAtChats look, Numbers numbers, WriteDeed deeds) {
        this.all = all;
        this.look = look;
        this.numbers = numbers;
        this.deeds = deeds;
    }

    /** How ignored numbers are read and changed. */
    @Dependent
    public record Numbers(FindIgnored find, ChangeIgnored change) {

        @Inject
        public Numbers {}
    }

    /** Changes them, in the name of {@code by}. */
    @Transactional
    public Changed change(UUID account, ChatsWish wish, String by) {
        var list = numbers.find().read(account, wish.numbers().ignore());
        var faults = faults(wish, list);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var settings = all.lock(account);
        var before = settings.view();
        var after = wanted(wish, look.with(account, before));
        var differences = Difference.between(before, after);
        if (!differences.isEmpty() && before.edition() != wish.seen()) {
            return new Stale(before, differences);
        }
        if (!differences.isEmpty()) {
            settings.change(after.switches(), after.pace());
            differences.forEach(each -> deeds.writeAbout(account, by, each.what(), each.before(), each.after()));
        }
        numbers.change().change(account, list.numbers(), wish.numbers().hear(), by);
        return new Saved(settings.view());
    }

    private static SettingsView wanted(ChatsWish wish, ChatsView chats) {
        var before = chats.settings();
        var switches = wish.switches();
        switches = chats.canShowOnline()
                ? switches
                : switches.withShowOnline(before.switches().showOnline());
        switches = chats.canBeginChats() ? switches : switches.withoutSmsProvider();
        return new SettingsView(
                before.edition(), switches, pace(wish, chats.usualInterval()), before.isIgnoring(), before.pausedAt());
    }

    private static List<Fault> faults(ChatsWish wish, NumberList list) {
        var faults = new ArrayList<Fault>();
        if (!wish.interval().isEmpty()) {
            wish.interval()
                    .fault(Pace.SHORTEST, Pace.LONGEST)
                    .ifPresent(word -> faults.add(new Fault("interval", word)));
        }
        wish.campaignInterval()
                .fault(Pace.CAMPAIGN, Pace.LONGEST)
                .ifPresent(word -> faults.add(new Fault("campaignInterval", word)));
        if (!list.others().isEmpty()) {
            faults.add(new Fault("ignore", "text", list.named()));
        }
        return faults;
    }

    /** Who leaves the interval of the messenger as it is shown does not choose it: the messenger may change its mind. */
    private static Pace pace(ChatsWish wish, Duration usual) {
        var interval = wish.interval().isEmpty()
                ? Optional.<Duration>empty()
                : Optional.of(wish.interval().duration()).filter(chosen -> !chosen.equals(usual));
        return Pace.of(interval, wish.campaignInterval().duration());
    }
}
