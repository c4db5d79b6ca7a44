package org.openchannel.bridge.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openchannel.shared.Vault;
import org.openchannel.shared.lane.DeliveryFailedException;

/**
 * Knows whether somebody who administered a portal when they opened a page of ours still does. A page may be open for
 * hours; who was dismissed or demoted meanwhile must change nothing more. So the portal is asked again, with their own
 * token, when it was not asked for some minutes. What it said last counts for all pages of that person on this node.
 */
@ApplicationScoped
public class KnowAdmins {

    private static final Duration BELIEVED = Duration.ofMinutes(5);

    /** A portal that does not answer is not asked at each click. */
    private static final Duration AFTER_SILENCE = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<Who, Heard> heard = new ConcurrentHashMap<>();
    private final Installations installations;
    private final PortalPeople people;
    private final CallPortal portals;
    private final Vault vault;
    private final Clock clock;

    /** For the client proxy only. */
    @SuppressWarnings("NullAway") // a proxy uses nothing of it
    protected KnowAdmins() {
        this(null, null, null, null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Inject
    public KnowAdmins(Installations installations, PortalPeople people, CallPortal portals, Vault vault, Clock clock) {
        this.installations = installations;
        this.people = people;
        this.portals = portals;
        this.vault = vault;
        this.clock = clock;
    }

    /** What is known of an administrator. */
    public enum Word {
        STILL,
        NO_MORE,
        /** Nobody can tell: their token is over. */
        OVER
    }

    private record Who(MemberId portal, long userId) {}

    /**
     * What was heard.
     *
     * @param asOf when the proof it was asked with was new
     */
    private record Heard(Word word, Instant until, Instant asOf) {

        /** A token that is over says nothing of a later one. */
        private boolean tellsOf(AdminProof proof) {
            return word != Word.OVER || !proof.at().isAfter(asOf);
        }
    }

    /** Whether somebody still administers the portal that said so once. A portal that is silent is believed to agree. */
    public Word word(MemberId portal, long userId, AdminProof proof) {
        var now = clock.instant();
        var who = new Who(portal, userId);
        var last = heard.get(who);
        if (last != null && now.isBefore(last.until()) && last.tellsOf(proof)) {
            return last.word();
        }
        if (now.isBefore(proof.at().plus(BELIEVED))) {
            return Word.STILL;
        }
        return remembered(who, asked(portal, userId, proof), now);
    }

    /** The portal was asked for another reason, and said whether they administer it. */
    public void heard(MemberId portal, long userId, boolean isAdmin) {
        var now = clock.instant();
        var what = new Heard(isAdmin ? Word.STILL : Word.NO_MORE, now.plus(BELIEVED), now);
        remembered(new Who(portal, userId), what, now);
    }

    private Word remembered(Who who, Heard what, Instant now) {
        if (heard.size() >= MOST_REMEMBERED) {
            heard.values().removeIf(each -> !now.isBefore(each.until()));
        }
        heard.put(who, what);
        return what.word();
    }

    private Heard asked(MemberId portal, long userId, AdminProof proof) {
        var installation = installations.of(portal).orElse(null);
        if (installation == null || installation.isRemoved()) {
            return said(Word.NO_MORE, BELIEVED, proof);
        }
        var ours = installation.access(vault);
        try {
            var person = people.whoIs(new PortalAccess(ours.memberId(), ours.endpoint(), proof.token()));
            var isStill = person.userId() == userId && person.isAdmin();
            return said(isStill ? Word.STILL : Word.NO_MORE, BELIEVED, proof);
        } catch (ExpiredTokenException e) {
            return said(Word.OVER, AFTER_SILENCE, proof);
        } catch (DeliveryFailedException e) {
            return isAboutThem(portal, e)
                    ? said(Word.NO_MORE, BELIEVED, proof)
                    : said(Word.STILL, AFTER_SILENCE, proof);
        }
    }

    private Heard said(Word word, Duration counts, AdminProof proof) {
        return new Heard(word, clock.instant().plus(counts), proof.at());
    }

    /** A clear no may mean everybody, where it does not say whom. */
    private boolean isAboutThem(MemberId portal, DeliveryFailedException refusal) {
        return refusal instanceof UnwelcomeException unwelcome
                ? unwelcome.isOfThem()
                : refusal.failure().isPermanent() && isWelcoming(portal);
    }

    /** Whether the portal lets us in, though not them. */
    private boolean isWelcoming(MemberId portal) {
        try {
            portals.as(portal, people::applicationOf);
            return true;
        } catch (DeliveryFailedException e) {
            return false;
        }
    }
}
