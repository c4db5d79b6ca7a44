package org.openchannel.portal.botwork;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.talk.Talk;
import org.openchannel.portal.talk.TalkCard;

/** Sees talks and lines' dialogs alike. */
public final class SceneOf {

    private SceneOf() {}

    /** A talk. */
    public static Scene talk(TalkCard talk) {
        return new Scene(
                talk.id(),
                letter(talk.kind()),
                talk.kind() == Talk.Kind.PRIVATE ? "private" : talk.kind() == Talk.Kind.OPEN ? "open" : "chat",
                talk.title(),
                talk.description(),
                talk.color(),
                talk.avatarId(),
                talk.ownerId(),
                talk.entityType(),
                talk.entityId(),
                List.of("", "", ""),
                talk.members().keySet().stream().sorted().toList(),
                talk.members().entrySet().stream()
                        .filter(member -> member.getValue().isManager())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                talk.lastMessageId(),
                talk.messageCount(),
                talk.openedAt(),
                talk.takesText());
    }

    /** A line's dialog with a customer of that name. */
    public static Scene dialog(ImChat chat, String customerName) {
        var session = chat.sessionId().orElse(0L);
        return new Scene(
                chat.id(),
                "L",
                "lines",
                chat.externalName().orElse(customerName),
                "",
                "",
                "",
                chat.operatorId().orElse(0L),
                "LINES",
                chat.userCode(),
                List.of("N|NONE|0|N|N|" + session + "|0|0|0|0", "", ""),
                Stream.concat(
                                Stream.concat(chat.operatorId().stream(), Stream.of(chat.customerId())),
                                chat.members().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                List.of(),
                chat.lastMessageId().orElse(0L),
                0,
                chat.lastMessageAt(),
                true);
    }

    private static String letter(Talk.Kind kind) {
        return switch (kind) {
            case PRIVATE -> "P";
            case CHAT -> "C";
            case OPEN -> "O";
        };
    }
}
