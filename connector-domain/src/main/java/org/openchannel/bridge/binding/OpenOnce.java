package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.SecretSource;

/** Lets one form lead to one line, however often it is sent. Must not run in a transaction: a portal is called meanwhile. */
@Dependent
public class OpenOnce {

    /** How long a form may lie about in a browser. */
    static final Duration LIFE = Duration.ofDays(1);

    /** No portal is waited for as long as that: whoever was under way was killed. */
    static final Duration LONGEST_WAY = Duration.ofMinutes(5);

    private static final int LENGTH = 32;

    private final SentForms forms;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public OpenOnce(SentForms forms, SecretSource secrets, Clock clock) {
        this.forms = forms;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What came of a form: the line it led to, whether it is on its way there already, or nothing. */
    public record Outcome(Optional<LineId> line, boolean isUnderWay) {}

    /** The id of a form nobody has seen yet. */
    public String form() {
        return secrets.next(LENGTH).reveal();
    }

    /** Has {@code open} find or make a line, unless the same form did so before. What it throws is thrown. */
    public Outcome open(MemberId portal, String form, Supplier<Optional<LineId>> open) {
        if (!form.matches("[A-Za-z0-9]{" + LENGTH + "}")) {
            return new Outcome(open.get(), false);
        }
        var now = clock.instant();
        forms.forget(now.minus(LIFE), now.minus(LONGEST_WAY));
        var sent = portal.value() + " " + form;
        if (!forms.begin(sent, now)) {
            var line = forms.line(sent);
            return new Outcome(line, line.isEmpty());
        }
        Optional<LineId> line = Optional.empty();
        try {
            line = open.get();
            return new Outcome(line, false);
        } finally {
            line.ifPresentOrElse(found -> forms.done(sent, found), () -> forms.drop(sent));
        }
    }
}
