package org.openchannel.bridge.message;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.account.KnownAccount;
import org.openchannel.bridge.account.KnownAccounts;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.account.ScriptedGateway;
import org.openchannel.bridge.account.TellAccountNotices;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.dialog.OpenDialog;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.right.Verdict;
import org.openchannel.bridge.settings.InMemoryAllSettings;
import org.openchannel.bridge.settings.InMemoryIgnoredNumbers;
import org.openchannel.bridge.settings.ReadSettings;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.lane.InMemoryLanes;
import org.openchannel.shared.lane.InMemoryShelf;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Wakeups;

/** Stores what both sides say of one account, each once and in the caller's transaction: who loses a race hears of it. */
public final class Intake {

    private static final ServerSettings SERVER =
            new ServerSettings(URI.create("https://bridge.example"), Path.of("unused"), false, false, false);
    private static final ReadSettings SETTINGS = new ReadSettings(new InMemoryAllSettings());
    private static final Wakeups NOBODY = party -> {};

    private final KnownAccount account;
    private final ChangeStatus statuses;
    private final StoreArrivals store;
    private final Clock clock;

    /** Where things are kept. */
    public record Places(Dialogs dialogs, Messages messages, Lanes lanes) {}

    public Intake(Accounts accounts, UUID account, Places places, IdSource ids, Clock clock) {
        var known = new KnownAccounts(accounts, new LinkAccount(new OpenVault(), SERVER));
        var queue = new Queue(known, places.lanes, ids, clock);
        var gateway = new ScriptedGateway();
        this.account = known.find(account);
        this.clock = clock;
        this.statuses = new ChangeStatus(places.messages, places.dialogs, queue);
        var sessions = new KeepSession(
                accounts,
                new TellAccountNotices(List::of),
                new KeepUnsent(new InMemoryShelf(new InMemoryLanes()), clock, Runnable::run, NOBODY),
                clock);
        this.store = new StoreArrivals(
                new GatherCrowd(
                        new OpenDialog(places.dialogs, ids, clock),
                        places.dialogs,
                        places.messages,
                        queue,
                        new IgnoredPeople(SETTINGS, gateway, new InMemoryIgnoredNumbers(), count -> {})),
                new ReceiveMessage(queue, SETTINGS),
                new AcceptAnswer(gateway, queue),
                new AcceptOrder(gateway, queue),
                new StoreArrivals.News(
                        statuses,
                        new ReviseMessage(places.messages, places.dialogs, queue),
                        new ReviseAnswer(known, gateway, places.dialogs, places.messages, queue),
                        sessions));
    }

    /** What becomes of messages. */
    public ChangeStatus statuses() {
        return statuses;
    }

    /** A customer, who calls themself so, writes in each of these chats. */
    public void customersSay(List<String> chats, String id, String name) {
        store.store(chats.stream()
                .<Arrival>map(chat -> event(new GatewayEvent.MessageReceived(
                        chat, id + chat, new Person(chat, null, name), new Content.Text("hi"), clock.instant(), false)))
                .toList());
    }

    /** An operator writes in each of these chats; the portal has them somewhere else every time. */
    public void operatorsSay(List<String> chats, long number) {
        var all = chats.stream().<Arrival>map(chat -> answer(chat, number * 10 + chats.indexOf(chat)));
        store.store(all.toList());
    }

    private Arrival answer(String chat, long number) {
        var said = new OperatorMessage(
                account.portal(),
                new ConnectorCode("c"),
                LineId.of("7"),
                1 + number,
                1 + number,
                5,
                "hello",
                List.of(),
                chat);
        return new Arrival.Answer(account, said, Verdict.ALLOWED);
    }

    /** The messenger tells that these were read. */
    public void wereRead(List<String> messages) {
        store.store(messages.stream()
                .<Arrival>map(message -> event(new GatewayEvent.StatusChanged("unknown", message, MessageStatus.READ)))
                .toList());
    }

    private Arrival event(GatewayEvent event) {
        return new Arrival.Event(account, event);
    }
}
