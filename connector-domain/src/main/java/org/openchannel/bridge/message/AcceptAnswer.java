package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.message.Message.Im;

/** Takes an operator's message, inside the caller's transaction. The same message again has no effect. */
@Dependent
public class AcceptAnswer {

    private final Gateways gateways;
    private final Queue queue;

    @Inject
    public AcceptAnswer(Gateways gateways, Queue queue) {
        this.gateways = gateways;
        this.queue = queue;
    }

    /** Takes it, in as many parts as the messenger needs. */
    Outcome accept(Arrival.Answer answer, Crowd crowd) {
        if (!crowd.isNew(answer.name())) {
            return Outcome.DUPLICATE;
        }
        var said = answer.said();
        var dialog = crowd.dialogs().withOperator(answer.chat());
        dialog.isAt(said.imChatId(), null);
        var part = 0;
        for (var what : AnswerParts.of(said, gateway(answer).capabilities().maxText())) {
            var im = new Im(said.imChatId(), said.imMessageId(), part++);
            var message = Message.outbound(queue.nextId(), dialog, im, what, queue.now());
            crowd.add(message);
            crowd.add(queue.toGateway(dialog, message));
            if (message.attachment().exists()) {
                crowd.add(queue.fetchFile(message));
            }
        }
        return Outcome.ACCEPTED;
    }

    private Gateway gateway(Arrival.Answer answer) {
        return gateways.of(answer.account());
    }
}
