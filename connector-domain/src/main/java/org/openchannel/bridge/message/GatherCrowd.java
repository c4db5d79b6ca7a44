package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.bridge.dialog.Chat;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.dialog.OpenDialog;
import org.openchannel.bridge.message.Messages.Standing;

/** Reads all that is known of arrivals, and writes all that came of them, in few statements however many they are. */
@Dependent
public class GatherCrowd {

    private final OpenDialog openDialog;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Queue queue;
    private final IgnoredPeople ignored;

    @Inject
    public GatherCrowd(OpenDialog openDialog, Dialogs dialogs, Messages messages, Queue queue, IgnoredPeople ignored) {
        this.openDialog = openDialog;
        this.dialogs = dialogs;
        this.messages = messages;
        this.queue = queue;
        this.ignored = ignored;
    }

    /** What only grows is looked up before dialogs are locked, so that others wait for them as short a time as can be. */
    Crowd of(List<Arrival> arrivals) {
        var known = new Crowd.Known(
                messages.known(names(arrivals, Arrival.Event.class, Arrival.Event::name)),
                messages.answered(names(arrivals, Arrival.Answer.class, answer -> Optional.of(answer.name()))),
                messages.ordered(names(arrivals, Arrival.Ordered.class, order -> Optional.of(order.name()))));
        var sent = messages.sent(names(arrivals, Arrival.Event.class, Arrival.Event::isAbout));
        var received = messages.received(names(arrivals, Arrival.Event.class, Arrival.Event::changed));
        var answers = messages.answers(names(arrivals, Arrival.Rewrite.class, change -> Optional.of(change.name())));
        var standing = Stream.of(sent, received, answers).flatMap(List::stream).toList();
        var dialogs = locked(chats(arrivals), standing);
        var found = messages.lock(standing.stream().map(Standing::message).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Message::id, Function.identity()));
        var roll = openDialog.call(dialogs);
        return new Crowd(
                roll,
                known,
                new Crowd.Touched(of(sent, found), of(received, found), of(answers, found)),
                ignored.among(arrivals, roll));
    }

    private List<Dialog> locked(Set<Chat> chats, List<Standing> standing) {
        var wanted = new HashSet<>(dialogs.ofChats(chats));
        standing.forEach(one -> wanted.add(one.dialog()));
        return dialogs.lock(wanted);
    }

    private static Set<Chat> chats(List<Arrival> arrivals) {
        var chats = names(arrivals, Arrival.Event.class, Arrival.Event::chat);
        chats.addAll(names(arrivals, Arrival.Answer.class, answer -> Optional.of(answer.chat())));
        chats.addAll(names(arrivals, Arrival.Ordered.class, order -> Optional.of(order.chat())));
        return chats;
    }

    private static List<Message> of(List<Standing> standing, Map<UUID, Message> found) {
        return standing.stream()
                .map(Standing::message)
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    private static <T extends Arrival, N> Set<N> names(
            List<Arrival> arrivals, Class<T> kind, Function<T, Optional<N>> name) {
        return arrivals.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .flatMap(arrival -> name.apply(arrival).stream())
                .collect(Collectors.toSet());
    }

    /** Dialogs before their messages, messages before their loads. */
    void keep(Crowd crowd) {
        openDialog.keep(crowd.dialogs());
        messages.addAll(crowd.messages());
        queue.add(crowd.loads());
        ignored.counted(crowd.ignored());
    }
}
