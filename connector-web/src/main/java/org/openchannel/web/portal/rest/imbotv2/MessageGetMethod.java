package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.portal.botevent.ReadMessage;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.web.portal.rest.Call;

/** One message, for bots that hear everything. */
@Dependent
public class MessageGetMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ReadMessage readMessage;
    private final ModernFacts facts;
    private final KnowPeople people;

    @Inject
    public MessageGetMethod(ModernCallers callers, ReadMessage readMessage, ModernFacts facts, KnowPeople people) {
        super("imbot.v2.Chat.Message.get");
        this.callers = callers;
        this.readMessage = readMessage;
        this.facts = facts;
        this.people = people;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        Witness.only(bot);
        var said = readMessage
                .find(call.parameters().number("messageId").orElse(0L))
                .orElseThrow(() -> wrong("MESSAGE_NOT_FOUND", "Message not found"));
        if (!readMessage.isThere(said, bot.id())) {
            throw denied();
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("message", facts.message(said));
        shown.put(
                "user", people.find(said.authorId()).<Object>map(facts::person).orElse(Map.of()));
        return shown;
    }
}
