package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.dialog.ReadDialog;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Looks for messages in one chat: by words, by the day. */
@Dependent
public class MessageSearchMethod implements RestMethod {

    private static final long USUAL = 50;
    private static final long LARGEST = 200;
    private static final int STRETCH = 200;
    private static final int MOST_SEARCHED = 10_000;

    private final ImTalks talks;
    private final ImDialogs dialogs;
    private final TalkHistory history;
    private final ReadDialog readDialog;
    private final People people;

    @Inject
    public MessageSearchMethod(
            ImTalks talks, ImDialogs dialogs, TalkHistory history, ReadDialog readDialog, People people) {
        this.talks = talks;
        this.dialogs = dialogs;
        this.history = history;
        this.readDialog = readDialog;
        this.people = people;
    }

    @Override
    public String name() {
        return "im.dialog.messages.search";
    }

    @Override
    public List<String> scopes() {
        return ImMethods.SCOPES;
    }

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var chatId = sent.number("CHAT_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> new RestException(400, "CHAT_ID_EMPTY", "CHAT_ID can`t be empty"));
        var wish = MessageWish.of(sent);
        var most = Math.max(1, Math.min(LARGEST, sent.number("LIMIT").orElse(USUAL)));
        var found = all(call, chatId).stream()
                .filter(wish::finds)
                .sorted(
                        wish.isUpwards()
                                ? Comparator.comparingLong(FoundMessage::id)
                                : Comparator.comparingLong(FoundMessage::id).reversed())
                .limit(most)
                .toList();
        return answer(found);
    }

    private List<FoundMessage> all(Call call, long chatId) {
        var talk = talks.named("chat" + chatId, call).flatMap(talks::card);
        if (talk.isPresent()) {
            var card = talk.get();
            return all(before -> history.page(chatId, before, STRETCH).stream()
                    .filter(line -> line.id() > card.hiddenUpTo(call.userId()) && !line.isDeleted())
                    .map(line -> FoundMessage.of(line, TalkRow.isUnread(line, card, call.userId())))
                    .toList());
        }
        return dialogs.named("chat" + chatId, call)
                .map(dialog -> all(before -> readDialog.before(chatId, before, STRETCH).stream()
                        .map(FoundMessage::of)
                        .toList()))
                .orElseThrow(() -> new RestException(403, "ACCESS_ERROR", "You do not have access to this chat"));
    }

    private static List<FoundMessage> all(LongFunction<List<FoundMessage>> page) {
        var all = new ArrayList<FoundMessage>();
        Optional<List<FoundMessage>> next = Optional.of(page.apply(Long.MAX_VALUE));
        while (next.isPresent() && !next.get().isEmpty() && all.size() < MOST_SEARCHED) {
            all.addAll(next.get());
            next = Optional.of(page.apply(next.get().get(0).id()));
        }
        return all;
    }

    private Map<String, @Nullable Object> answer(List<FoundMessage> found) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put(
                "users",
                found.stream()
                        .map(FoundMessage::authorId)
                        .distinct()
                        .flatMap(id -> people.user(id).stream())
                        .map(Camel::of)
                        .toList());
        List.of("files", "additionalMessages").forEach(name -> answer.put(name, List.of()));
        answer.put("copilot", null);
        answer.put("stickers", List.of());
        answer.put(
                "reactions",
                found.stream().flatMap(message -> message.reactions().stream()).toList());
        answer.put("tariffRestrictions", Map.of("isHistoryLimitExceeded", false));
        answer.put("usersShort", List.of());
        answer.put("messages", found.stream().map(FoundMessage::row).toList());
        return answer;
    }
}
