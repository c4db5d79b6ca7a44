package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Call;

/** A bot read all up to a message. */
@Dependent
public class MessageReadMethod extends ModernMethod {

    private static final int MOST = 200;

    private final ModernCallers callers;
    private final TalkHistory talks;

    @Inject
    public MessageReadMethod(ModernCallers callers, TalkHistory talks) {
        super("imbot.v2.Chat.Message.read");
        this.callers = callers;
        this.talks = talks;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var scene = callers.scene(call, bot);
        var sent = call.parameters();
        var upTo = sent.has("messageId") ? sent.number("messageId").orElse(0L) : scene.lastMessageId();
        if (sent.has("messageId")
                && talks.message(upTo)
                        .filter(line -> line.talkId() == scene.id())
                        .isEmpty()) {
            throw wrong("MESSAGE_NOT_FOUND", "Message not found");
        }
        var before = talks.find(scene.id())
                .map(talk -> talk.members().get(bot.id()))
                .map(member -> member.readUpTo())
                .orElse(0L);
        var viewed = talks.page(scene.id(), upTo + 1, MOST).stream()
                .filter(line -> line.id() > before && line.authorId() != bot.id())
                .map(TalkLine::id)
                .toList();
        talks.read(scene.id(), bot.id(), upTo);
        var left = talks.page(scene.id(), Long.MAX_VALUE, MOST).stream()
                .filter(line -> line.id() > upTo)
                .count();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("chatId", scene.id());
        shown.put("lastId", upTo);
        shown.put("counter", left);
        shown.put("viewedMessages", viewed);
        return shown;
    }
}
