package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.SceneOf;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkNews;

/** Somebody presses a button under a bot's message: its bot is told of the command, and nothing is said. */
@Dependent
public class PressButton {

    private final TalkHistory talks;
    private final KnowPeople people;
    private final HearCommands hearCommands;

    @Inject
    public PressButton(TalkHistory talks, KnowPeople people, HearCommands hearCommands) {
        this.talks = talks;
        this.people = people;
        this.hearCommands = hearCommands;
    }

    /** What a button does: calls a command of that bot. */
    public record Button(long botId, String command, String params) {}

    /** Presses it; returns false when there is no such message for them, or nobody listens to the command. */
    @Transactional
    public boolean press(long messageId, long userId, String command, String params) {
        return talks.message(messageId)
                .filter(line -> call(messageId, userId, new Button(line.authorId(), command, params)))
                .isPresent();
    }

    /** Presses one that might stand under any message; returns false when it can't be. */
    @Transactional
    public boolean call(long messageId, long userId, Button button) {
        var line = talks.message(messageId);
        var talk = line.flatMap(found -> talks.find(found.talkId()))
                .filter(found -> found.members().containsKey(userId));
        if (line.isEmpty() || talk.isEmpty()) {
            return false;
        }
        var pressed = Happening.of(
                        BotEventKind.COMMAND_ADD,
                        SceneOf.talk(talk.get()),
                        Said.of(line.get()),
                        people.find(userId).orElse(null))
                .with(TalkNews.Context.KEYBOARD);
        return hearCommands.press(pressed, button.botId(), button.command(), button.params());
    }
}
