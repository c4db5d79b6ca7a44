package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.portal.botevent.Said;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** One message, for bots that hear everything. */
@Dependent
public class MessageGetMethod extends ModernMethod {

    private final ModernCallers callers;
    private final TalkHistory talks;
    private final ModernFacts facts;
    private final KnowPeople people;

    @Inject
    public MessageGetMethod(ModernCallers callers, TalkHistory talks, ModernFacts facts, KnowPeople people) {
        super("imbot.v2.Chat.Message.get");
        this.callers = callers;
        this.talks = talks;
        this.facts = facts;
        this.people = people;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        Witness.only(bot);
        var line = talks.message(call.parameters().number("messageId").orElse(0L))
                .orElseThrow(() -> wrong("MESSAGE_NOT_FOUND", "Message not found"));
        if (!Witness.wasThere(talks, line, bot.id())) {
            throw denied();
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("message", facts.message(Said.of(line)));
        shown.put(
                "user", people.find(line.authorId()).<Object>map(facts::person).orElse(Map.of()));
        return shown;
    }
}
