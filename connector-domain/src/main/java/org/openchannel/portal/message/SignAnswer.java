package org.openchannel.portal.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.Lines;

/**
 * Says by which name customers know whoever writes to them. A line may hide its operators: they all go by the name it has
 * for them then, or by none. Its bots keep theirs.
 */
@Dependent
public class SignAnswer {

    private final Lines lines;

    @Inject
    public SignAnswer(Lines lines) {
        this.lines = lines;
    }

    /**
     * The name customers of {@code chat} see.
     *
     * @param name what colleagues call them
     * @return empty for none
     */
    String name(ImChat chat, ImMessage.Author author, String name) {
        if (author != ImMessage.Author.OPERATOR) {
            return name;
        }
        return lines.find(chat.lineId())
                .map(Line::settings)
                .filter(settings -> settings.text("OPERATOR_DATA").equals("hide"))
                .map(settings -> settings.text("DEFAULT_OPERATOR_DATA.NAME").strip())
                .orElse(name);
    }
}
