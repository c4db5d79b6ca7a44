package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.portal.botwork.HandOver;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Hands a dialog from a bot to an operator or to the queue of a line. */
@Dependent
public class SessionTransferMethod extends LineBotMethod {

    private final LeadingBots leading;
    private final HandOver handOver;

    @Inject
    public SessionTransferMethod(LeadingBots leading, HandOver handOver) {
        super("imopenlines.bot.session.transfer");
        this.leading = leading;
        this.handOver = handOver;
    }

    @Override
    Object answer(Call call) {
        var chat = ChatOf.number(call);
        var sent = call.parameters();
        var to = sent.text("TRANSFER_ID").map(String::strip).orElse("");
        var user = sent.has("USER_ID") ? number(sent, "USER_ID", "User ID") : parsed(to, "");
        var line = user.isEmpty() && sent.has("QUEUE_ID") ? number(sent, "QUEUE_ID", "QUEUE ID") : parsed(to, "queue");
        if (user.isEmpty() && line.isEmpty()) {
            throw wrong("TRANSFER_ID_EMPTY", "Queue ID or User ID can't be empty");
        }
        var bot = leading.bot(call, chat);
        var leaves = sent.flag("LEAVE", false);
        var isDone = user.isPresent()
                ? handOver.toUser(chat, bot.id(), user.get(), leaves)
                : handOver.toLine(chat, bot.id(), line.get(), leaves);
        if (!isDone) {
            throw wrong("OPERATOR_WRONG", "You can not redirect to this operator");
        }
        return true;
    }

    private static Optional<Long> number(Parameters sent, String name, String called) {
        var number = sent.number(name).filter(id -> id > 0);
        if (number.isEmpty()) {
            throw wrong(name + "_EMPTY", called + " can't be empty");
        }
        return number;
    }

    private static Optional<Long> parsed(String to, String prefix) {
        return to.matches(prefix + "[1-9]\\d{0,17}")
                ? Optional.of(Long.parseLong(to.substring(prefix.length())))
                : Optional.empty();
    }
}
