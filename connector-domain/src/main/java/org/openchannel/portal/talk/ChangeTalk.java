package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Changes who is in a chat and what it is called. Private talks stay as they are; who is not in it changes nothing. */
@Dependent
@Transactional
public class ChangeTalk {

    private final Talks talks;
    private final Staff staff;
    private final Ripple ripple;

    @Inject
    public ChangeTalk(Talks talks, Staff staff, Ripple ripple) {
        this.talks = talks;
        this.staff = staff;
        this.ripple = ripple;
    }

    /** Brings people in; returns false when nobody new came. */
    public boolean invite(long talkId, long by, List<Long> users) {
        return invite(talkId, by, users, false);
    }

    /** The same; with {@code hidesHistory} they do not see what was said before. */
    public boolean invite(long talkId, long by, List<Long> users, boolean hidesHistory) {
        return change(talkId, by, talk -> {
            var fresh = users.stream()
                    .distinct()
                    .filter(user -> talk.member(user).isEmpty())
                    .filter(user -> staff.find(user).filter(User::isActive).isPresent())
                    .toList();
            fresh.forEach(hidesHistory ? talk::joinUnknowing : talk::join);
            fresh.forEach(user -> ripple.joined(talk, user, by));
            return !fresh.isEmpty();
        });
    }

    /** Sends somebody out, which only who manages it may, or oneself; returns false when they were not in it. */
    public boolean dismiss(long talkId, long by, long userId) {
        return change(talkId, by, talk -> {
            var isThere = talk.member(userId).isPresent()
                    && (by == userId
                            || talk.member(by).filter(Member::isManager).isPresent());
            if (isThere) {
                talk.leave(userId);
            }
            return isThere;
        });
    }

    /** Lets the owner make somebody a manager, or end that. */
    public boolean manage(long talkId, long by, long userId, boolean manages) {
        return change(talkId, by, talk -> {
            var may = talk.ownerId() == by && talk.member(userId).isPresent();
            if (may) {
                talk.manage(userId, manages);
            }
            return may;
        });
    }

    /** Lets the owner give the chat away to one of its members. */
    public boolean handOver(long talkId, long by, long userId) {
        return change(talkId, by, talk -> {
            var may = talk.ownerId() == by && talk.member(userId).isPresent();
            if (may) {
                talk.own(userId);
            }
            return may;
        });
    }

    /** Changes what is given; returns false when that is how it was. */
    public boolean describe(
            long talkId, long by, @Nullable String title, @Nullable String color, @Nullable String avatarId) {
        return change(talkId, by, talk -> {
            var was = talk.card();
            talk.describe(new Looks(
                    Optional.ofNullable(title).orElse(was.title()),
                    was.description(),
                    Optional.ofNullable(color).orElse(was.color()),
                    Optional.ofNullable(avatarId).orElse(was.avatarId())));
            return !talk.card().equals(was);
        });
    }

    /** Says in other words what it is about; returns false when those are the words. */
    public boolean explain(long talkId, long by, String description) {
        return change(talkId, by, talk -> {
            var was = talk.card();
            talk.describe(new Looks(was.title(), description, was.color(), was.avatarId()));
            return !talk.card().equals(was);
        });
    }

    /** Offers people a field to write into, or none; returns false when it was so. Private talks can have that too. */
    public boolean takeText(long talkId, long by, boolean takes) {
        var talk = talks.lock(talkId)
                .filter(found -> found.member(by).isPresent())
                .filter(found -> found.card().takesText() != takes);
        talk.ifPresent(found -> {
            found.takeText(takes);
            ripple.changed(found);
        });
        return talk.isPresent();
    }

    private boolean change(long talkId, long by, Predicate<Talk> how) {
        var talk = talks.lock(talkId)
                .filter(found -> !found.isPrivate())
                .filter(found -> found.member(by).isPresent());
        var isChanged = talk.filter(how).isPresent();
        if (isChanged) {
            talk.ifPresent(ripple::changed);
        }
        return isChanged;
    }
}
