package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.Message.Ordered;
import org.openchannel.bridge.text.TextParts;
import org.openchannel.shared.lane.Added;

/** Takes what a portal sends outside of any chat, inside the caller's transaction. The same order again has no effect. */
@Dependent
public class AcceptOrder {

    private final Gateways gateways;
    private final Queue queue;

    @Inject
    public AcceptOrder(Gateways gateways, Queue queue) {
        this.gateways = gateways;
        this.queue = queue;
    }

    Outcome accept(Arrival.Ordered arrival, Crowd crowd) {
        if (!crowd.isNew(arrival.name())) {
            return Outcome.DUPLICATE;
        }
        var order = arrival.wanted();
        var isPublished = order.manner().isPublished() && !crowd.isNotHeard(arrival);
        var maxText = gateways.of(arrival.account()).capabilities().maxText();
        var dialog = crowd.dialogs().withAddressee(arrival.chat(), order.to().phone());
        var part = 0;
        for (var words : TextParts.of(order.text(), maxText)) {
            var how = new Ordered(order.orderId(), isPublished, part++, order.workflow());
            var message = Message.ordered(queue.nextId(), dialog, how, AnswerParts.text(words), queue.now());
            crowd.add(message);
            onward(order, dialog, message).ifPresent(crowd::add);
        }
        return part == 0 ? Outcome.IGNORED : Outcome.ACCEPTED;
    }

    /** Of what is refused only that is told, once, and only to whom waits for it. */
    private Optional<Added> onward(Order order, Dialog dialog, Message message) {
        var refusal = order.refusal();
        if (refusal.isPresent()) {
            message.failed(refusal.get(), queue.now());
            message.telling(MessageStatus.FAILED);
            return message.part() > 0 || "".equals(message.workflow())
                    ? Optional.empty()
                    : Optional.of(queue.tellPortal(dialog, Routes.ORDER, message));
        }
        return Optional.of(
                order.manner().isCampaign() ? queue.campaign(dialog, message) : queue.toGateway(dialog, message));
    }
}
