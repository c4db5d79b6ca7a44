package org.openchannel.portal.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sessions of all chats. */
public interface Sessions {

    /** A session a line is to do something about, and its chat. */
    record Due(long sessionId, long chatId) {}

    Optional<Session> find(long id);

    /** Those there are of these numbers. */
    List<Session> find(Set<Long> ids);

    /** The latest of a chat, open or not. */
    Optional<Session> latest(long chatId);

    /** When the first of a chat was opened. */
    Optional<Instant> firstOpenedAt(long chatId);

    void add(Session session);

    /** Those whose line is to do something by {@code now}, the longest due first. */
    List<Due> due(Instant now, int most);

    /**
     * Open ones of a line whose customers wait for an operator's answer since {@code before} or longer, and of which nobody
     * was told; the longest waiting first.
     *
     * @param isAnswered whether an operator wrote in them before
     */
    List<Due> waiting(long lineId, boolean isAnswered, Instant before, int most);

    /** Who of {@code operators} was given a session of a line last. */
    Optional<Long> lastHolder(long lineId, List<Long> operators);

    /** The open ones in somebody's hands, in the order of their numbers. */
    List<Session> openOf(long userId);
}
