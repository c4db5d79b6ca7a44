package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.KnownAccounts;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.Message.Im;
import org.openchannel.bridge.right.Verdict;
import org.openchannel.shared.lane.Added;

/**
 * Takes what operators want instead of their messages, inside the caller's transaction. Of a message that is still here
 * only the words change; what the messenger has is changed there, behind the message itself. A message of several parts
 * keeps as many as its new words need.
 */
@Dependent
public class ReviseAnswer {

    private final KnownAccounts accounts;
    private final Gateways gateways;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Queue queue;

    @Inject
    public ReviseAnswer(KnownAccounts accounts, Gateways gateways, Dialogs dialogs, Messages messages, Queue queue) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.dialogs = dialogs;
        this.messages = messages;
        this.queue = queue;
    }

    /** Where what comes of it goes. */
    private record Sink(Dialog dialog, Consumer<Message> begins, Consumer<Added> travels) {}

    /** Changes it; parked while we don't know the message. */
    Outcome revised(Arrival.Rewrite arrival, Crowd crowd) {
        var said = arrival.change();
        var at = said.at();
        var change = new Change(said.text(), at == null ? queue.now() : at);
        var parts = crowd.answers(arrival.name());
        if (isRefused(arrival)) {
            return refused(parts, change, arrival.verdict(), crowd);
        }
        if (parts.isEmpty()) {
            messages.park(ParkedChange.of(queue.nextId(), arrival.name(), change, queue.now()));
            return Outcome.ACCEPTED;
        }
        return revised(parts, change, new Sink(crowd.dialogOf(parts.get(0), dialogs), crowd::add, crowd::add));
    }

    /** Where nobody can tell, nothing new is said to the customer; what was said may be taken back. */
    private static boolean isRefused(Arrival.Rewrite arrival) {
        var verdict = arrival.verdict();
        return verdict == Verdict.FORBIDDEN
                || (verdict == Verdict.UNKNOWN && arrival.change().text() != null);
    }

    /** Operators are told; of a message we don't know there is no chat to tell it in. */
    private Outcome refused(List<Message> parts, Change change, Verdict verdict, Crowd crowd) {
        var isOfNoUse = parts.stream().allMatch(part -> part.status() == MessageStatus.FAILED);
        if (isOfNoUse || parts.get(0).revision().isPast(change.at())) {
            return Outcome.REFUSED;
        }
        var words = change.words();
        var dialog = crowd.dialogOf(parts.get(0), dialogs);
        var note = words == null
                ? NoteForOperators.note(
                        queue,
                        dialog,
                        NoteForOperators.DELETION_REFUSED,
                        parts.get(0).text())
                : NoteForOperators.note(queue, dialog, whyNotChanged(verdict), plain(words));
        crowd.add(note);
        crowd.add(queue.toPortal(dialog, note));
        return Outcome.REFUSED;
    }

    private static String whyNotChanged(Verdict verdict) {
        return verdict == Verdict.UNKNOWN ? NoteForOperators.CHANGE_REFUSED_UNKNOWN : NoteForOperators.CHANGE_REFUSED;
    }

    private static String plain(String words) {
        return String.join(" ", AnswerParts.divided(words, List.of(), Integer.MAX_VALUE));
    }

    /** A parked change whose message is known meanwhile; false when it still is not. */
    boolean settled(PortalName name, Change change) {
        messages.hold(messages.answers(List.of(name)).stream()
                .map(Messages.Standing::message)
                .toList());
        var parts = messages.lockParts(name.accountId(), name.imMessageId());
        if (parts.isEmpty()) {
            return false;
        }
        var dialog = dialogs.find(parts.get(0).dialogId()).orElseThrow();
        revised(parts, change, new Sink(dialog, messages::add, queue::add));
        return true;
    }

    private Outcome revised(List<Message> parts, Change change, Sink sink) {
        var words = change.words();
        if (words == null) {
            return isNews(takenBack(parts, sink));
        }
        if (parts.get(0).revision().isPast(change.at())) {
            return Outcome.IGNORED;
        }
        parts.get(0).revision().seenAt(change.at());
        var saying = AnswerParts.sayingIt(parts);
        var pieces = AnswerParts.divided(words, saying, maxText(sink.dialog));
        return pieces.isEmpty()
                ? Outcome.IGNORED
                : isNews(divided(parts, new Division(saying, pieces, change.at()), sink));
    }

    private static Outcome isNews(int changes) {
        return changes == 0 ? Outcome.DUPLICATE : Outcome.ACCEPTED;
    }

    private int maxText(Dialog dialog) {
        return gateways.of(accounts.find(dialog.accountId())).capabilities().maxText();
    }

    private int takenBack(List<Message> parts, Sink sink) {
        var gone = parts.stream().filter(Message::takeBack).toList();
        gone.forEach(part -> sink.travels.accept(queue.toGateway(sink.dialog, Routes.DELETE, part)));
        return gone.size();
    }

    /** Who says which piece of the new words. */
    private record Division(List<Message> saying, List<String> pieces, Instant at) {}

    private int divided(List<Message> parts, Division division, Sink sink) {
        var both = Math.min(division.saying.size(), division.pieces.size());
        var changes = 0;
        for (int index = 0; index < both; index++) {
            changes += reworded(division.saying.get(index), division.pieces.get(index), division.at, sink);
        }
        for (var tooMany : division.saying.subList(both, division.saying.size())) {
            changes += takenBack(List.of(tooMany), sink);
        }
        if (parts.stream().anyMatch(part -> part.status() == MessageStatus.FAILED)) {
            return changes; // what goes nowhere must not begin to go with its second piece
        }
        var next = parts.get(parts.size() - 1).part() + 1;
        for (var more : division.pieces.subList(both, division.pieces.size())) {
            appended(parts, next++, more, sink);
            changes++;
        }
        return changes;
    }

    private int reworded(Message part, String words, Instant at, Sink sink) {
        if (!part.reword(words, at)) {
            return 0;
        }
        sink.travels.accept(queue.toGateway(sink.dialog, Routes.EDIT, part));
        return 1;
    }

    /** It comes behind whatever was said meanwhile, but it is said. */
    private void appended(List<Message> parts, int part, String words, Sink sink) {
        var first = parts.get(0);
        var im = new Im(Objects.requireNonNull(first.imChatId()), Objects.requireNonNull(first.imMessageId()), part);
        var message = Message.outbound(queue.nextId(), sink.dialog, im, AnswerParts.text(words), queue.now());
        parts.forEach(Message::isToTellAgain);
        sink.begins.accept(message);
        sink.travels.accept(queue.toGateway(sink.dialog, message));
    }
}
