package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.BotHandlers;
import org.openchannel.portal.bot.BotProfile;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.Person;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.imbot.Portrait;

/** Reads bots as they are sent, and shows them. */
@Dependent
public class ModernFields {

    private static final Set<String> BACKGROUNDS =
            Set.of("azure", "mint", "steel", "slate", "teal", "cornflower", "sky", "peach", "frost");
    private static final int MOST = 100;

    private final Portrait portrait;
    private final ModernFacts facts;
    private final KnowPeople people;

    @Inject
    public ModernFields(Portrait portrait, ModernFacts facts, KnowPeople people) {
        this.portrait = portrait;
        this.facts = facts;
        this.people = people;
    }

    /** The profile. */
    BotProfile profile(Parameters sent) {
        return new BotProfile(
                said(sent, "name"),
                said(sent, "lastName"),
                null,
                color(sent),
                said(sent, "workPosition"),
                null,
                said(sent, "gender"),
                null,
                avatar(sent).orElse(null));
    }

    /** A color by its name, however it is spelled. */
    static @Nullable String color(Parameters sent) {
        return sent.text("color")
                .map(color -> color.replaceAll("([a-z])([A-Z])", "$1_$2"))
                .orElse(null);
    }

    /** A picture, kept. */
    Optional<String> avatar(Parameters sent) {
        var kept = portrait.keep(sent.get("avatar").orElse(null));
        if (kept.filter(picture -> !picture.isPicture()).isPresent()) {
            throw ModernMethod.wrong("BOT_AVATAR_INCORRECT_TYPE", "Avatar must be an image");
        }
        if (kept.filter(Portrait.Kept::isTooLarge).isPresent()) {
            throw ModernMethod.wrong("BOT_AVATAR_INCORRECT_SIZE", "Avatar exceeds maximum size");
        }
        return kept.map(Portrait.Kept::fileId);
    }

    /** One that there is; empty otherwise. */
    static String background(Parameters sent) {
        return sent.text("backgroundId").filter(BACKGROUNDS::contains).orElse("");
    }

    /** Whether events are to be fetched; absent when it is not said. */
    static @Nullable Boolean fetches(Parameters sent) {
        return sent.text("eventMode")
                .map(mode -> switch (mode) {
                    case "fetch" -> true;
                    case "webhook" -> false;
                    default -> throw ModernMethod.wrong("BOT_INVALID_EVENT_MODE", "Invalid event mode");
                })
                .orElse(null);
    }

    /** The address of a webhook; none when it is not said. */
    static BotHandlers handlers(Parameters sent) {
        var url = sent.text("webhookUrl").orElse("");
        if (!url.isEmpty() && !BotHandlers.mayBe(url)) {
            throw ModernMethod.wrong("BOT_INVALID_CALLBACK", "Invalid callback URL");
        }
        return BotHandlers.all(url);
    }

    /** A flag; absent when it is not said. */
    static @Nullable Boolean flag(Parameters sent, String name) {
        return sent.has(name) ? sent.flag(name, false) : null;
    }

    private static @Nullable String said(Parameters sent, String name) {
        return sent.get(name).flatMap(Parameters::scalar).orElse(null);
    }

    /** Numbers of users; none when it is no list. */
    static List<Long> numbers(Parameters sent, String name) {
        return sent.items(name).orElse(List.of()).stream()
                .flatMap(item -> Parameters.scalar(item).stream())
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .limit(MOST)
                .toList();
    }

    /** A bot as its owner sees it, with its user. */
    Map<String, Object> shown(BotCard bot) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("bot", facts.bot(bot));
        shown.put("users", users(List.of(bot.id())));
        return shown;
    }

    /** Those people, whom anybody knows. */
    List<Object> users(Collection<Long> ids) {
        var shown = new ArrayList<Object>();
        for (var id : ids) {
            people.find(id).map(this::user).ifPresent(shown::add);
        }
        return shown;
    }

    private Object user(Person person) {
        return facts.person(person);
    }
}
