package org.openchannel.portal.bot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What makes a user a bot: whose it is, what it is for, and where it is told of things. Its number is the user's. */
@Entity(name = "PortalBot")
@Table(name = "portal_bot")
public class Bot {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "owner_id", nullable = false)
    private long ownerId;

    @Column(nullable = false, length = BotWish.LONGEST_CODE)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private BotKind kind;

    @Column(name = "is_modern", nullable = false)
    private boolean isModern;

    @Column(name = "is_openline", nullable = false)
    private boolean isOpenline;

    @Column(name = "is_hidden", nullable = false)
    private boolean isHidden;

    @Column(name = "has_reactions", nullable = false)
    private boolean hasReactions;

    @Column(length = 50)
    private @Nullable String background;

    @Column(nullable = false, length = 20)
    private String color = "";

    @Column(name = "work_position", nullable = false, length = 200)
    private String workPosition = "";

    @Column(nullable = false, length = 500)
    private String website = "";

    @Column(nullable = false, length = 1)
    private String gender = "";

    @Column(nullable = false, length = 10)
    private String birthday = "";

    @Column(name = "avatar_id", nullable = false, length = 100)
    private String avatarId = "";

    @Column(name = "event_mode", nullable = false, length = 10)
    private String eventMode;

    @Column(name = "handler_id", nullable = false)
    private long handlerId;

    @Embedded
    private BotHandlers handlers;

    @Column(name = "messages_seen", nullable = false)
    private long messagesSeen;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    protected Bot() {
        // for JPA
    }

    static Bot registered(long id, long ownerId, long handlerId, BotWish wish, Instant now) {
        var bot = new Bot();
        bot.id = id;
        bot.ownerId = ownerId;
        bot.handlerId = handlerId;
        bot.code = wish.code();
        bot.kind = wish.kind();
        bot.isModern = wish.isModern();
        bot.isOpenline = wish.isOpenline();
        bot.eventMode = mode(wish.fetches());
        bot.handlers = wish.handlers();
        bot.isHidden = wish.isHidden();
        bot.hasReactions = wish.hasReactions();
        bot.background = wish.background();
        bot.present(wish.profile());
        bot.registeredAt = now;
        return bot;
    }

    private static String mode(boolean fetches) {
        return fetches ? "fetch" : "webhook";
    }

    void present(BotProfile profile) {
        color = Objects.requireNonNullElse(profile.color(), color);
        workPosition = Objects.requireNonNullElse(profile.workPosition(), workPosition);
        website = Objects.requireNonNullElse(profile.website(), website);
        gender = Objects.requireNonNullElse(profile.gender(), gender);
        birthday = Objects.requireNonNullElse(profile.birthday(), birthday);
        avatarId = Objects.requireNonNullElse(profile.avatarId(), avatarId);
    }

    void call(String newCode) {
        code = newCode;
    }

    void tellAt(BotHandlers changed) {
        handlers = handlers.with(changed);
    }

    /** Takes over what {@code change} says of the modern ways. */
    void turn(BotChange change) {
        isHidden = Objects.requireNonNullElse(change.isHidden(), isHidden);
        hasReactions = Objects.requireNonNullElse(change.hasReactions(), hasReactions);
        isOpenline = kind == BotKind.OPENLINE || Objects.requireNonNullElse(change.isOpenline(), isOpenline);
        background =
                change.background() == null ? background : change.background().isEmpty() ? null : change.background();
        if (change.fetches() != null) {
            eventMode = mode(change.fetches());
        }
    }

    void belongTo(long newOwnerId) {
        ownerId = newOwnerId;
    }

    /** It was told of a message. */
    public void sawMessage() {
        messagesSeen++;
    }

    /** What the pages and the wire may know, with the name of its user. */
    BotCard card(String name, String lastName, boolean isActive) {
        return new BotCard(
                id,
                ownerId,
                code,
                kind,
                isModern,
                isOpenline,
                isHidden,
                hasReactions,
                background,
                fetches(),
                handlerId,
                handlers,
                new BotProfile(name, lastName, null, color, workPosition, website, gender, birthday, avatarId),
                messagesSeen,
                isActive);
    }

    public long id() {
        return id;
    }

    /** Whether it speaks {@code imbot.v2}. */
    public boolean isModern() {
        return isModern;
    }

    public long ownerId() {
        return ownerId;
    }

    public String code() {
        return code;
    }

    /** Whether it fetches its events. */
    public boolean fetches() {
        return eventMode.equals("fetch");
    }
}
