package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;
import org.openchannel.shared.Numbers;

/** Finds the private talk of two, or opens one; opens chats of many. */
@Dependent
public class OpenTalk {

    private final Talks talks;
    private final Staff staff;
    private final Ripple ripple;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public OpenTalk(Talks talks, Staff staff, Ripple ripple, Numbers numbers, Clock clock) {
        this.talks = talks;
        this.staff = staff;
        this.ripple = ripple;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * The talk of {@code userId} with {@code otherId}: people keep notes in one with themselves. Empty when one of them is
     * not there, or a bot wants to talk to itself.
     */
    @Transactional
    public Optional<TalkCard> between(long userId, long otherId) {
        if (!isThere(userId) || !isThere(otherId) || (userId == otherId && isBot(userId))) {
            return Optional.empty();
        }
        return Optional.of(talks.ofPair(Talk.pair(userId, otherId))
                .orElseGet(() -> open(userId, otherId))
                .card());
    }

    /** Opens a chat with an owner and {@code others}, those who are there; returns its number. */
    @Transactional
    public long chat(ChatWish wish, long ownerId, List<Long> others) {
        return chat(wish, ownerId, ownerId, others);
    }

    /** The same for somebody else to own it; who opens it is in it as well, and its owner when that one is not there. */
    @Transactional
    public long chat(ChatWish wish, long openerId, long wantedId, List<Long> others) {
        var ownerId = isThere(wantedId) ? wantedId : openerId;
        var id = numbers.next("portal_chat_number");
        var named = wish.title().isEmpty()
                ? new ChatWish(
                        wish.isOpen(),
                        "Chat " + id,
                        wish.description(),
                        wish.color(),
                        wish.avatarId(),
                        wish.entityType(),
                        wish.entityId())
                : wish;
        var talk = Talk.chat(id, named, ownerId, clock.instant());
        Stream.concat(Stream.of(openerId), others.stream())
                .filter(user -> user != ownerId)
                .distinct()
                .filter(this::isThere)
                .forEach(talk::join);
        talks.add(talk);
        talk.members().stream().filter(user -> user != openerId).forEach(user -> ripple.joined(talk, user, openerId));
        return id;
    }

    private Talk open(long userId, long otherId) {
        var talk = Talk.between(numbers.next("portal_chat_number"), userId, otherId, clock.instant());
        talks.add(talk);
        if (userId != otherId) {
            ripple.joined(talk, otherId, userId);
        }
        return talk;
    }

    private boolean isBot(long userId) {
        return staff.find(userId).filter(User::isBot).isPresent();
    }

    private boolean isThere(long userId) {
        return staff.find(userId).filter(User::isActive).isPresent();
    }
}
