package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.botwork.Scene;

/** A bot says elsewhere once more what was said where it is. */
@Dependent
public class ForwardMessages {

    private final ReadMessage readMessage;
    private final BotSpeaks botSpeaks;

    @Inject
    public ForwardMessages(ReadMessage readMessage, BotSpeaks botSpeaks) {
        this.readMessage = readMessage;
        this.botSpeaks = botSpeaks;
    }

    /**
     * Forwards them in their order; returns the new numbers under the same names, or nothing, and forwards nothing, when
     * the bot was not there when one of them was said.
     *
     * @param messages numbers of messages under names of the bot's own
     */
    @Transactional
    public Optional<Map<String, Long>> forward(Scene to, long botId, Map<String, Long> messages) {
        var found = new LinkedHashMap<String, Said>();
        messages.forEach((name, id) -> readMessage
                .find(id)
                .filter(said -> readMessage.isThere(said, botId))
                .ifPresent(said -> found.put(name, said)));
        if (found.size() < messages.size()) {
            return Optional.empty();
        }
        var forwarded = new LinkedHashMap<String, Long>();
        found.forEach((name, said) ->
                botSpeaks.say(to, botId, said.words().alone(), false).ifPresent(id -> forwarded.put(name, id)));
        return Optional.of(forwarded);
    }
}
