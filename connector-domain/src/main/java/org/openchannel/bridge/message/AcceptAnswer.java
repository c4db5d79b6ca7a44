package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.message.Message.Im;
import org.openchannel.bridge.message.Message.Said;
import org.openchannel.bridge.text.OperatorText;

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
        if (!answer.verdict().isAllowed()) {
            return refused(answer, dialog, crowd);
        }
        var part = 0;
        for (var what : AnswerParts.of(said, gateway(answer).capabilities().maxText())) {
            var im = new Im(said.imChatId(), said.imMessageId(), part++, said.author());
            var message = Message.outbound(queue.nextId(), dialog, im, what, queue.now());
            crowd.add(message);
            crowd.add(queue.toGateway(dialog, message));
            if (message.attachment().exists()) {
                crowd.add(queue.fetchFile(message));
            }
        }
        return Outcome.ACCEPTED;
    }

    /** It is kept, so that it can be traced and the same event again has no effect, yet it goes nowhere. */
    private Outcome refused(Arrival.Answer answer, Dialog dialog, Crowd crowd) {
        var said = answer.said();
        var refusal = new Refusal(answer.verdict(), said.author());
        var im = new Im(said.imChatId(), said.imMessageId(), 0, said.author());
        var message = Message.outbound(queue.nextId(), dialog, im, words(said), queue.now());
        message.failed(refusal.reason(), queue.now());
        crowd.add(message);
        crowd.add(queue.notice(dialog, refusal, message));
        return Outcome.REFUSED;
    }

    /** Of files that go nowhere the names are enough. */
    private static Said words(OperatorMessage said) {
        var names = said.files().stream().map(OperatorMessage.File::name);
        var text = OperatorText.toMarks(said.text()).strip();
        var words = Stream.concat(text.isEmpty() ? Stream.empty() : Stream.of(text), names);
        return new Said(MessageKind.TEXT, words.collect(Collectors.joining(", ")), Attachment.none());
    }

    private Gateway gateway(Arrival.Answer answer) {
        return gateways.of(answer.account());
    }
}
