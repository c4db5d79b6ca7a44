package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.settings.IgnoredNumber;
import org.openchannel.bridge.settings.IgnoredNumbers;
import org.openchannel.bridge.settings.Phones;
import org.openchannel.bridge.settings.ReadSettings;

/** Whom accounts do not listen to. Who ignores nobody costs no question. */
@Dependent
public class IgnoredPeople {

    private static final Logger LOG = System.getLogger(IgnoredPeople.class.getName());

    private final ReadSettings settings;
    private final IgnoredNumbers numbers;
    private final Watch watch;

    @Inject
    public IgnoredPeople(ReadSettings settings, IgnoredNumbers numbers, Watch watch) {
        this.settings = settings;
        this.numbers = numbers;
        this.watch = watch;
    }

    /** Whoever counts what is not listened to. */
    public interface Watch {

        /** So many messages and calls were not. */
        void ignored(int count);
    }

    /** Those of the senders that are ignored. */
    Set<IgnoredNumber> among(List<Arrival> arrivals) {
        return numbers.among(arrivals.stream()
                .filter(Arrival.Event.class::isInstance)
                .map(Arrival.Event.class::cast)
                .filter(arrival -> settings.of(arrival.account().id()).isIgnoring())
                .flatMap(arrival -> number(arrival).stream())
                .collect(Collectors.toSet()));
    }

    /** The number an arrival comes from, where its messenger tells. */
    static Optional<IgnoredNumber> number(Arrival.Event arrival) {
        return sender(arrival)
                .map(Person::phone)
                .flatMap(phone -> Phones.e164(phone.startsWith("+") ? phone : "+" + phone, null))
                .map(phone -> new IgnoredNumber(arrival.account().id(), phone));
    }

    private static Optional<Person> sender(Arrival.Event arrival) {
        if (arrival.event() instanceof MessageReceived message && !message.isFromPhone()) {
            return Optional.of(message.sender());
        }
        return arrival.event() instanceof CallMissed call ? Optional.of(call.caller()) : Optional.empty();
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
