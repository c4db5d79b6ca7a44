package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.RefreshSession;
import org.openchannel.bridge.binding.FindLines;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.binding.NameLine;
import org.openchannel.bridge.binding.OpenAccountForLine;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Finds what a line's settings page shows. */
@Dependent
public class ShowLine {

    private final OpenAccountForLine open;
    private final FindLines lines;
    private final NameLine names;
    private final AskMessenger messenger;
    private final Clock clock;

    @Inject
    public ShowLine(OpenAccountForLine open, FindLines lines, NameLine names, AskMessenger messenger, Clock clock) {
        this.open = open;
        this.lines = lines;
        this.names = names;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** What the messengers behind lines can be asked. */
    @Dependent
    public record AskMessenger(RefreshSession refresh, Gateways gateways) {

        @Inject
        public AskMessenger {}
    }

    /** The page with the name its portal gives the line; asked once, when the page is opened. */
    PageToken named(PageToken page) {
        var about = page.line();
        return about == null
                ? page
                : page.about(new PageToken.Line(
                        about.connector(),
                        about.id(),
                        names.name(page.memberId(), about.id()).orElse(null)));
    }

    /** The page's line; an administrator who opens a line for the first time gives it its account. */
    Optional<LineView> line(PageToken page) {
        var about = page.line();
        if (about == null) {
            return Optional.empty();
        }
        return page.reader().isAdmin()
                ? Optional.of(open.open(page.memberId(), about.connector(), about.id()))
                : known(page);
    }

    /** The page's line, if it has an account already. */
    Optional<LineView> known(PageToken page) {
        var about = page.line();
        return about == null
                ? Optional.empty()
                : lines.of(page.memberId()).stream()
                        .filter(line -> line.connector().equals(about.connector())
                                && line.line().equals(about.id()))
                        .findFirst();
    }

    /** The line once more; asks the messenger when the code it shows is over and no other one has come. */
    Optional<LineView> latest(PageToken page) {
        var line = line(page);
        line.filter(this::isCodeOver).ifPresent(this::ask);
        return line.isPresent() ? line(page) : line;
    }

    /** All lines of the page's portal. */
    List<LinePage> all(PageToken page) {
        return lines.of(page.memberId()).stream()
                .map(line -> LinePage.of(line, null, clock))
                .sorted(Comparator.comparing(LinePage::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    LinePage drawn(PageToken page, LineView line) {
        var about = page.line();
        return LinePage.of(line, about == null ? null : about.name(), clock);
    }

    /** Whether the messenger behind the line gives codes to type. */
    boolean hasPairingCode(LineView line) {
        return messenger
                .gateways()
                .find(line.account().gateway())
                .filter(gateway -> gateway.capabilities().has(Capability.LOGIN_PAIRING_CODE))
                .isPresent();
    }

    private boolean isCodeOver(LineView line) {
        var session = line.account().session();
        var step = session.step();
        return session.state() == SessionState.WAITING_FOR_QR
                && step != null
                && !clock.instant().isBefore(step.expiresAt());
    }

    private void ask(LineView line) {
        try {
            messenger.refresh().refresh(line.account().id());
        } catch (DeliveryFailedException e) {
            // The messenger is out of reach: the page says that the code is over, and asks again with its next look.
        }
    }
}
