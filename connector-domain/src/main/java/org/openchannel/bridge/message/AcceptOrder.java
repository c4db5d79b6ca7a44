package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
        var maxText = gateways.of(arrival.account()).capabilities().maxText();
        var dialog = crowd.dialogs().withAddressee(arrival.chat(), order.to().phone());
        var part = 0;
        for (var words : TextParts.of(order.text(), maxText)) {
            var how = new Ordered(order.orderId(), order.manner().isPublished(), part++);
            var message = Message.ordered(queue.nextId(), dialog, how, AnswerParts.text(words), queue.now());
            crowd.add(message);
            crowd.add(onward(order, dialog, message));
        }
        return part == 0 ? Outcome.IGNORED : Outcome.ACCEPTED;
    }

    /** Of what is refused only that is told. */
    private Added onward(Order order, Dialog dialog, Message message) {
        var refusal = order.refusal();
        if (refusal != null) {
            message.failed(refusal, queue.now());
            message.telling(MessageStatus.FAILED);
            return queue.tellPortal(dialog, Routes.ORDER, message);
        }
        return order.manner().isCampaign() ? queue.campaign(dialog, message) : queue.toGateway(dialog, message);
    }
}
