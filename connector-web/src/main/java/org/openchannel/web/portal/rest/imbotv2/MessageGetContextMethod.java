package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.portal.botevent.Said;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** What was said around a message, for bots that hear everything. */
@Dependent
public class MessageGetContextMethod extends ModernMethod {

    private final ModernCallers callers;
    private final TalkHistory talks;
    private final ModernFacts facts;
    private final ModernFields fields;

    @Inject
    public MessageGetContextMethod(ModernCallers callers, TalkHistory talks, ModernFacts facts, ModernFields fields) {
        super("imbot.v2.Chat.Message.getContext");
        this.callers = callers;
        this.talks = talks;
        this.facts = facts;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        Witness.only(bot);
        var sent = call.parameters();
        var line = talks.message(sent.number("messageId").orElse(0L))
                .orElseThrow(() -> wrong("MESSAGE_NOT_FOUND", "Message not found"));
        if (!Witness.mayRead(talks, line, bot.id())) {
            throw new RestException(403, "MESSAGE_ACCESS_DENIED", "Message access denied");
        }
        var range = (int) Math.min(Math.max(sent.number("range").orElse(50L), 1), 50);
        var hiddenUpTo =
                talks.find(line.talkId()).map(talk -> talk.hiddenUpTo(bot.id())).orElse(0L);
        var before = talks.page(line.talkId(), line.id() + 1, range + 2).stream()
                .filter(other -> other.id() > hiddenUpTo)
                .toList();
        var after = talks.following(line.talkId(), line.id(), range + 1);
        var shown = new ArrayList<TalkLine>(before.subList(Math.max(0, before.size() - range - 1), before.size()));
        shown.addAll(after.subList(0, Math.min(range, after.size())));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("messages", shown.stream().map(Said::of).map(facts::message).toList());
        answer.put(
                "users",
                fields.users(shown.stream().map(TalkLine::authorId).distinct().toList()));
        answer.put("hasPrevPage", before.size() > range + 1);
        answer.put("hasNextPage", after.size() > range);
        return answer;
    }
}
