package org.openchannel.bridge.courier;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.openchannel.bridge.settings.Pace;

/**
 * When one account may send again. It keeps when it sent last, not when it may send next, so that another interval
 * counts at once.
 */
final class SendClock {

    /** People are not punctual; who is, is a machine. */
    private static final double SPREAD = 0.4;

    /** From the moment somebody is told that it is their turn until they send. */
    private static final Duration TURN = Duration.ofMillis(200);

    private final LongSupplier nanos;
    private final DoubleSupplier dice;
    private long lastAt;
    private double stretched = 1;
    private long lastCampaignAt;
    private double campaignStretched = 1;
    private long turnEndsAt;
    private final Map<String, Long> lastInChat = new HashMap<>();

    /**
     * @param nanos the time since anything, as {@link System#nanoTime}
     * @param dice random numbers from 0 to 1
     * @param lastAt when it may have sent before we knew it
     */
    SendClock(LongSupplier nanos, DoubleSupplier dice, long lastAt) {
        this.nanos = nanos;
        this.dice = dice;
        this.lastAt = lastAt;
        this.lastCampaignAt = lastAt;
        this.turnEndsAt = lastAt;
    }

    /** How long to wait before anything is sent; after zero others wait a moment for the asker to send. */
    synchronized Duration turn(Duration interval) {
        var now = nanos.getAsLong();
        var left = left(lastAt, interval, stretched(stretched, interval, Pace.SHORTEST), now);
        if (!interval.isZero()) {
            left = Math.max(left, turnEndsAt - now);
        }
        if (left <= 0) {
            turnEndsAt = now + TURN.toNanos();
        }
        return Duration.ofNanos(Math.max(0, left));
    }

    /** Whether something nobody asked for may be sent, too. */
    synchronized boolean isTurnOfCampaigns(Duration campaignInterval) {
        var stretch = stretched(campaignStretched, campaignInterval, Pace.CAMPAIGN);
        return left(lastCampaignAt, campaignInterval, stretch, nanos.getAsLong()) <= 0;
    }

    /** Whether to send now; if so, it counts as sent. */
    synchronized boolean sends(Duration interval) {
        var now = nanos.getAsLong();
        if (left(lastAt, interval, stretched(stretched, interval, Pace.SHORTEST), now) > 0) {
            return false;
        }
        lastAt = now;
        stretched = 1 - SPREAD + 2 * SPREAD * dice.getAsDouble();
        return true;
    }

    /** Whether to send something now that nobody asked for; if so, it counts as sent. */
    synchronized boolean sendsCampaign(Duration interval, Duration campaignInterval) {
        if (!isTurnOfCampaigns(campaignInterval) || !sends(interval)) {
            return false;
        }
        lastCampaignAt = lastAt;
        campaignStretched = 1 - SPREAD + 2 * SPREAD * dice.getAsDouble();
        return true;
    }

    /** How long a chat still has to wait for its next message; whoever asked too early leaves the turn to others. */
    synchronized Duration untilTurnOf(String chat, Duration apart) {
        var now = nanos.getAsLong();
        var last = lastInChat.get(chat);
        var left = last == null ? 0 : last + apart.toNanos() - now;
        if (left > 0) {
            turnEndsAt = now;
        }
        return Duration.ofNanos(Math.max(0, left));
    }

    /** Something goes to a chat now. */
    synchronized void sendsTo(String chat, Duration apart) {
        var now = nanos.getAsLong();
        lastInChat.values().removeIf(last -> now - last > apart.toNanos());
        lastInChat.put(chat, now);
    }

    /** Another node may have sent until just now. */
    synchronized void othersSent() {
        lastAt = nanos.getAsLong();
        lastCampaignAt = lastAt;
    }

    /** Whether nothing of it is worth knowing any more. */
    synchronized boolean isStale(Duration longest) {
        return nanos.getAsLong() - lastAt > longest.toNanos();
    }

    /** What would be shorter than anybody may choose is as much longer instead. */
    private static double stretched(double stretch, Duration interval, Duration shortest) {
        if (interval.compareTo(shortest) < 0) {
            return stretch;
        }
        var least = (double) shortest.toNanos() / interval.toNanos();
        return stretch < least ? 2 * least - stretch : stretch;
    }

    private static long left(long since, Duration interval, double stretched, long now) {
        return since + Math.round(interval.toNanos() * stretched) - now;
    }
}
