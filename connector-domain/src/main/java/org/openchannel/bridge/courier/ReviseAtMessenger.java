package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.openchannel.bridge.courier.SendToMessenger.Errand;
import org.openchannel.bridge.courier.SendToMessenger.Onward;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.ChangeStatus;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.NoteForOperators;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Load;

/**
 * Has a messenger change or take back what it was sent. May be repeated: twice is as good as once. Where the messenger
 * can't, or won't any more, the operators are told.
 */
@Dependent
public class ReviseAtMessenger {

    private final Messages messages;
    private final ChangeStatus statuses;
    private final NoteForOperators note;

    @Inject
    public ReviseAtMessenger(Messages messages, ChangeStatus statuses, NoteForOperators note) {
        this.messages = messages;
        this.statuses = statuses;
        this.note = note;
    }

    /** Whether the messenger has it, and not yet in its present form; nobody changes what is to be taken back. */
    boolean isWanted(Load load, Message message) {
        var isOutdated = load.kind().equals(Routes.EDIT) && message.revision().isTakenBack();
        return message.externalId() != null
                && message.status() != MessageStatus.FAILED
                && message.revision().isToCarry()
                && !isOutdated;
    }

    Onward revised(Errand errand, Load load, Message message, String chat) {
        var sender = errand.sender();
        if (!sender.gateway().capabilities().has(ability(load))) {
            errand.bill().arrived(load, () -> gaveUp(load, message));
            return Onward.ON;
        }
        if (!sender.isTurn(false)) {
            return Onward.HOME;
        }
        var revision = message.revision().number();
        errand.lease().require();
        var command = command(load, message, chat);
        executed(load, () -> sender.gateway().execute(sender.link(), command))
                .ifPresentOrElse(
                        answer -> errand.bill()
                                .arrived(
                                        load,
                                        () -> messages.find(message.id())
                                                .ifPresent(found -> statuses.revised(found, revision)),
                                        ToldMessenger.of(command, answer)),
                        () -> errand.bill().isGone(load));
        return Onward.ON;
    }

    /** Empty when it is so already: what was perhaps taken back before is refused the second time. */
    private static Optional<String> executed(Load load, Supplier<String> command) {
        try {
            return Optional.of(command.get());
        } catch (DeliveryFailedException e) {
            var isPerhapsDone =
                    load.kind().equals(Routes.DELETE) && load.doubt().isPresent();
            if (isPerhapsDone && e.failure().isPermanent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Capability ability(Load load) {
        return load.kind().equals(Routes.EDIT) ? Capability.EDIT_OUT : Capability.DELETE_OUT;
    }

    private static Command command(Load load, Message message, String chat) {
        var externalId = Objects.requireNonNull(message.externalId());
        return load.kind().equals(Routes.EDIT)
                ? new Command.Edit(load.id(), chat, externalId, message.text())
                : new Command.Delete(load.id(), chat, externalId);
    }

    /** It was taken back while nobody knew whether the messenger has it, and nobody will: the operators are told. */
    void mayBeThere(Message message) {
        messages.find(message.id()).ifPresent(found -> {
            statuses.failed(found, "It was deleted while nobody knew whether it had been sent");
            found.carried(found.revision().number());
            note.about(found, NoteForOperators.MAYBE_THERE);
        });
    }

    /** The customer keeps what they have; said once, however often it was changed. */
    void gaveUp(Load load, Message message) {
        messages.find(message.id())
                .filter(found -> found.revision().isToCarry())
                .ifPresent(found -> {
                    found.carried(found.revision().number());
                    note.about(
                            found,
                            load.kind().equals(Routes.EDIT)
                                    ? NoteForOperators.NOT_CHANGED
                                    : NoteForOperators.NOT_DELETED);
                });
    }
}
