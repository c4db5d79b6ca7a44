package org.openchannel.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.binding.FindLines;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.KnownApplications;
import org.openchannel.bridge.message.MessageTally;
import org.openchannel.shared.ServerSettings;

/** Finds out how far this server has come, from what the bridge knows. */
@Dependent
public class MeasureProgress {

    private final FindInstallations installations;
    private final KnownApplications applications;
    private final FindLines lines;
    private final MessageTally messages;
    private final ServerSettings settings;

    @Inject
    public MeasureProgress(
            FindInstallations installations,
            KnownApplications applications,
            FindLines lines,
            MessageTally messages,
            ServerSettings settings) {
        this.installations = installations;
        this.applications = applications;
        this.lines = lines;
        this.messages = messages;
        this.settings = settings;
    }

    Progress measure() {
        var all = installations.all();
        return new Progress(
                settings.isPortalEnabled() || !applications.isEmpty(),
                !all.isEmpty(),
                all.stream().anyMatch(InstallationView::isSetUp),
                all.stream().anyMatch(this::isLinked),
                messages.hasInbound());
    }

    private boolean isLinked(InstallationView installation) {
        return lines.of(installation.memberId()).stream()
                .anyMatch(line -> line.account().session().state() == SessionState.CONNECTED);
    }
}
