package org.openchannel.portal.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a session was found: by the customer, 5 or 1, and by the head of the operators, 1 to 5; 0 is not at all. */
@Embeddable
public class Rating {

    private static final int LIKE = 5;
    private static final int DISLIKE = 1;

    @Column(name = "is_vote_awaited", nullable = false)
    private boolean isAwaited;

    @Column(nullable = false)
    private int vote;

    @Column(name = "vote_head", nullable = false)
    private int voteHead;

    @Column(name = "comment_head", length = 4000)
    private @Nullable String commentHead;

    public boolean isAwaited() {
        return isAwaited;
    }

    public void await() {
        isAwaited = true;
    }

    public void given(boolean isLiked) {
        vote = isLiked ? LIKE : DISLIKE;
        isAwaited = false;
    }

    /** Whether the customer voted, and was not asked again since. */
    public boolean isGiven() {
        return vote != 0 && !isAwaited;
    }

    public int vote() {
        return vote;
    }

    void byHead(@Nullable Integer rating, @Nullable String comment) {
        voteHead = rating == null ? voteHead : rating;
        commentHead = comment == null ? commentHead : comment;
    }

    public int voteHead() {
        return voteHead;
    }

    public Optional<String> commentHead() {
        return Optional.ofNullable(commentHead);
    }
}
