package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.KnownAccount;
import org.openchannel.bridge.dialog.Chat;
import org.openchannel.bridge.dialog.DialogRoll;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.settings.IgnoredNumber;
import org.openchannel.bridge.settings.IgnoredNumbers;
import org.openchannel.bridge.settings.Phones;
import org.openchannel.bridge.settings.ReadSettings;

/** Whom accounts do not listen to: what comes from them, or is written to them elsewhere, makes no chat. */
@Dependent
public class IgnoredPeople {

    private static final Logger LOG = System.getLogger(IgnoredPeople.class.getName());

    private final ReadSettings settings;
    private final Gateways gateways;
    private final IgnoredNumbers numbers;
    private final Watch watch;

    @Inject
    public IgnoredPeople(ReadSettings settings, Gateways gateways, IgnoredNumbers numbers, Watch watch) {
        this.settings = settings;
        this.gateways = gateways;
        this.numbers = numbers;
        this.watch = watch;
    }

    /** Whoever counts what is not listened to. */
    public interface Watch {

        /** So many messages and calls were not. */
        void ignored(int count);
    }

    /** Whether an arrival is from, or for, one of them. Who ignores nobody costs no question. */
    Predicate<Arrival> among(List<Arrival> arrivals, DialogRoll dialogs) {
        var theirs = new IdentityHashMap<Arrival, IgnoredNumber>();
        for (var arrival : arrivals) {
            account(arrival)
                    .filter(account -> settings.of(account.id()).isIgnoring())
                    .flatMap(account -> number(arrival, account, dialogs))
                    .ifPresent(number -> theirs.put(arrival, number));
        }
        if (theirs.isEmpty()) {
            return arrival -> false;
        }
        var ignored = numbers.among(Set.copyOf(theirs.values()));
        return arrival -> theirs.containsKey(arrival) && ignored.contains(theirs.get(arrival));
    }

    /** Whose answer an operator gives in a chat is listened to: somebody made that chat. */
    private static Optional<KnownAccount> account(Arrival arrival) {
        if (arrival instanceof Arrival.Event event) {
            return Optional.of(event.account());
        }
        return arrival instanceof Arrival.Ordered order ? Optional.of(order.account()) : Optional.empty();
    }

    private Optional<IgnoredNumber> number(Arrival arrival, KnownAccount account, DialogRoll dialogs) {
        return phone(arrival, account, dialogs)
                .flatMap(phone -> Phones.e164(phone.startsWith("+") ? phone : "+" + phone, null))
                .map(phone -> new IgnoredNumber(account.id(), phone));
    }

    /** The number of the customer, where somebody tells. */
    private Optional<String> phone(Arrival arrival, KnownAccount account, DialogRoll dialogs) {
        if (arrival instanceof Arrival.Ordered order) {
            return Optional.of(order.wanted().to().phone());
        }
        var event = arrival instanceof Arrival.Event told ? told.event() : null;
        if (event instanceof MessageReceived message) {
            var sender = Optional.ofNullable(
                    message.isFromPhone() ? null : message.sender().phone());
            return sender.or(() -> phone(message.chatId(), account, dialogs));
        }
        return event instanceof CallMissed call
                ? Optional.ofNullable(call.caller().phone()).or(() -> phone(call.chatId(), account, dialogs))
                : Optional.empty();
    }

    /** Not every messenger tells the numbers of people, but often chats are named by them, or they told before. */
    private Optional<String> phone(String chatId, KnownAccount account, DialogRoll dialogs) {
        return gateways.of(account).phoneOf(chatId).or(() -> dialogs.phone(new Chat(account.id(), chatId)));
    }

    /** These were not listened to. */
    void counted(List<MessengerName> names) {
        if (!names.isEmpty()) {
            names.forEach(name -> LOG.log(
                    Level.INFO,
                    "Account {0}: message {1} is of an ignored number",
                    name.accountId(),
                    name.externalId()));
            watch.ignored(names.size());
        }
    }
}
