package org.openchannel.web.placement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchannel.bridge.settings.AskedInterval;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.bridge.settings.ChatsView;
import org.openchannel.bridge.settings.ChatsWish;
import org.openchannel.bridge.settings.IntervalAmount;
import org.openchannel.bridge.settings.NumbersWish;
import org.openchannel.web.http.Language;

/** The fields of the section about chats: read from what was posted, or filled with what is. */
final class ChatsForm {

    private static final String ON = "on";

    private ChatsForm() {}

    /** What was posted. */
    static ChatsWish read(MultivaluedMap<String, String> form) {
        return new ChatsWish(
                seen(form),
                new ChatSwitches(
                        form.containsKey("publishOutgoing"),
                        form.containsKey("chatForSms"),
                        form.containsKey("chatForNewsletters"),
                        form.containsKey("smsProvider"),
                        form.containsKey("showOnline")),
                interval(form, "interval"),
                interval(form, "campaignInterval"),
                new NumbersWish(String.join("\n", all(form, "ignore")), numbers(all(form, "hear"))));
    }

    /** What is so now. */
    static ChatsWish of(ChatsView chats, Language language) {
        var settings = chats.settings();
        return new ChatsWish(
                settings.edition(),
                settings.switches(),
                chats.interval().isZero()
                        ? new AskedInterval("", "s")
                        : asked(IntervalAmount.of(chats.interval()), language),
                asked(IntervalAmount.of(settings.pace().campaignInterval()), language),
                NumbersWish.NONE);
    }

    /** The same fields once more, as somebody who insists posts them. */
    static Map<String, String> fields(ChatsWish wish) {
        var fields = new LinkedHashMap<String, String>();
        switches(wish.switches()).forEach((name, isOn) -> {
            if (isOn) {
                fields.put(name, ON);
            }
        });
        fields.put("interval", wish.interval().amount());
        fields.put("intervalUnit", wish.interval().unit());
        fields.put("campaignInterval", wish.campaignInterval().amount());
        fields.put("campaignIntervalUnit", wish.campaignInterval().unit());
        fields.put("ignore", wish.numbers().ignore());
        fields.put("hear", String.join(",", wish.numbers().hear()));
        return fields;
    }

    /** The switches by the names of their fields, in their order. */
    static Map<String, Boolean> switches(ChatSwitches switches) {
        var named = new LinkedHashMap<String, Boolean>();
        named.put("publishOutgoing", switches.publishOutgoing());
        named.put("chatForSms", switches.chatForSms());
        named.put("chatForNewsletters", switches.chatForNewsletters());
        named.put("smsProvider", switches.smsProvider());
        named.put("showOnline", switches.showOnline());
        return named;
    }

    private static long seen(MultivaluedMap<String, String> form) {
        try {
            return Long.parseLong(first(form, "seen"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static AskedInterval interval(MultivaluedMap<String, String> form, String name) {
        return new AskedInterval(first(form, name), first(form, name + "Unit").equals("min") ? "min" : "s");
    }

    private static AskedInterval asked(IntervalAmount amount, Language language) {
        return new AskedInterval(
                language == Language.RU ? amount.amount().replace('.', ',') : amount.amount(), amount.unit());
    }

    /** One in each field, or many in one. */
    private static List<String> numbers(List<String> fields) {
        return fields.stream()
                .flatMap(field -> Stream.of(field.split(",")))
                .filter(phone -> !phone.isBlank())
                .toList();
    }

    private static List<String> all(MultivaluedMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of());
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
