package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.dialog.OpenDialog;

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

    Crowd of(List<Arrival> arrivals) {
        var sent = messages.lockSent(names(arrivals, Arrival.Event.class, Arrival.Event::isAbout));
        var touched = new Crowd.Touched(
                sent,
                messages.lockReceived(names(arrivals, Arrival.Event.class, Arrival.Event::changed)),
                messages.lockAnswers(names(arrivals, Arrival.Rewrite.class, change -> Optional.of(change.name()))));
        // whoever asks for one of them later finds it read
        dialogs.all(sent.stream().map(Message::dialogId).collect(Collectors.toSet()));
        var chats = names(arrivals, Arrival.Event.class, Arrival.Event::chat);
        chats.addAll(names(arrivals, Arrival.Answer.class, answer -> Optional.of(answer.chat())));
        chats.addAll(names(arrivals, Arrival.Ordered.class, order -> Optional.of(order.chat())));
        var roll = openDialog.call(chats);
        return new Crowd(
                roll,
                new Crowd.Known(
                        messages.known(names(arrivals, Arrival.Event.class, Arrival.Event::name)),
                        messages.answered(names(arrivals, Arrival.Answer.class, answer -> Optional.of(answer.name()))),
                        messages.ordered(names(arrivals, Arrival.Ordered.class, order -> Optional.of(order.name())))),
                touched,
                ignored.among(arrivals, roll));
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
