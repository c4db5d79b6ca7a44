package org.openchannel.bridge.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.LaneWatch.Step;

/** One try to carry something of a message, written down when it is over. */
@Entity(name = "BridgeAttempt")
@Table(name = "bridge_attempt")
public class Try {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_OF_ARRIVED = 1000;

    @Id
    private UUID id;

    @Column(name = "load_id")
    private UUID loadId;

    @Column(name = "message_id")
    private UUID messageId;

    private String hop;

    private int attempt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "took_ms")
    private long tookMillis;

    private String outcome;

    private @Nullable String reason;

    private @Nullable String request;

    private @Nullable String answer;

    private String node;

    protected Try() {
        // for JPA
    }

    private Try(UUID id, Step step, String outcome, String node) {
        var load = step.load();
        this.id = id;
        this.loadId = load.id();
        this.messageId = load.subject();
        this.hop = Routes.hop(load.lane().queue(), load.kind());
        this.attempt = load.attempt();
        this.begunAt = step.begunAt();
        this.tookMillis = step.took().toMillis();
        this.outcome = outcome;
        this.node = node;
    }

    /** @param why what went wrong; null when nothing did */
    static Try of(UUID id, Step step, String outcome, @Nullable Failure why, String node) {
        var made = new Try(id, step, outcome, node);
        if (why != null) {
            made.reason = cut(why.reason());
            var exchange = why.exchange();
            made.request = exchange == null ? null : clean(exchange.request());
            made.answer = exchange == null ? null : clean(exchange.answer());
        }
        return made;
    }

    /** What was said of it, although all went well: enough to see what it was about. */
    Try said(Failure.Exchange exchange) {
        request = beginning(exchange.request());
        answer = beginning(exchange.answer());
        return this;
    }

    private static @Nullable String beginning(@Nullable String text) {
        var cleaned = clean(text);
        return cleaned == null || cleaned.length() <= LONGEST_OF_ARRIVED
                ? cleaned
                : cleaned.substring(0, LONGEST_OF_ARRIVED) + "…";
    }

    private static String cut(String text) {
        var cleaned = Objects.requireNonNull(clean(text));
        return cleaned.length() <= LONGEST_REASON ? cleaned : cleaned.substring(0, LONGEST_REASON);
    }

    /** Databases keep no NUL. */
    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }

    public UUID id() {
        return id;
    }

    public UUID messageId() {
        return messageId;
    }

    /** As the trace shows it. */
    public Hop hop() {
        return new Hop(hop, attempt, begunAt, tookMillis, outcome, reason, new Hop.Exchange(request, answer), node);
    }
}
