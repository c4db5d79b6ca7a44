package org.openchannel.bridge.right;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;

/** Chooses who may send through an account. In force at once on this node, within two seconds on the others. */
@Dependent
public class ChangeCircle {

    /** Departments and groups stand for many. */
    public static final int MOST = 200;

    private final Circles circles;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public ChangeCircle(Circles circles, WriteDeed deeds, Clock clock) {
        this.circles = circles;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Changed {

        /** It is so now. */
        record Saved(CircleView now) implements Changed {}

        /** Somebody else chose meanwhile; nothing is changed. */
        record Stale(CircleView now) implements Changed {}

        /** Those are too many; nothing is changed. */
        record TooMany(CircleView now) implements Changed {}
    }

    /**
     * Chooses.
     *
     * @param wanted nobody for everybody; who is named twice counts once
     * @param seen the version of the circle whoever chose had before them
     * @param by who chose
     */
    @Transactional
    public Changed change(UUID account, List<Holder> wanted, long seen, String by) {
        var chosen = distinct(wanted);
        var circle = circles.lock(account);
        var before = circle.view();
        if (chosen.size() > MOST) {
            return new Changed.TooMany(before);
        }
        if (before.version() != seen) {
            return new Changed.Stale(before);
        }
        if (before.holders().equals(chosen)) {
            return new Changed.Saved(before);
        }
        circle.consistsOf(chosen, clock.instant());
        var after = new CircleView(before.version() + 1, chosen);
        deeds.writeAbout(account, by, "access", before.words(), after.words());
        return new Changed.Saved(after);
    }

    private static List<Holder> distinct(List<Holder> wanted) {
        var chosen = new ArrayList<Holder>();
        for (var holder : wanted) {
            if (chosen.stream().noneMatch(holder::isSameAs)) {
                chosen.add(holder);
            }
        }
        return chosen;
    }
}
