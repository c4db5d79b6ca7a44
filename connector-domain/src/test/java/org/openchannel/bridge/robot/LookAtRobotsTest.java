package org.openchannel.bridge.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.InMemoryAccounts;
import org.openchannel.bridge.binding.InMemoryBindings;
import org.openchannel.bridge.installation.Grant;
import org.openchannel.bridge.installation.InMemoryInstallations;
import org.openchannel.bridge.installation.InstalledPortal;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.Secret;

class LookAtRobotsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final MemberId PORTAL = new MemberId("m-robots");
    private static final UUID ID = new UUID(9, 1);

    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryRobotStands stands =
            new InMemoryRobotStands(installations, new InMemoryAccounts(), new InMemoryBindings());
    private final LookAtRobots look = new LookAtRobots(stands, installations);

    private void installed() {
        var grant = new Grant(
                PORTAL,
                URI.create("https://p.example/rest/"),
                Secret.of("a"),
                Secret.of("r"),
                Duration.ofHours(1),
                "bizproc",
                "L",
                1);
        installations.add(InstalledPortal.of(ID, grant, NOW));
    }

    @Test
    void a_portal_that_did_not_take_the_robot_said_why() {
        installed();
        stands.add(RefusedRobot.on(ID, "ACCESS_DENIED", NOW));

        assertThat(look.trouble(PORTAL)).contains("ACCESS_DENIED");
    }

    @Test
    void where_it_was_never_told_or_has_taken_it_nothing_is_wrong() {
        assertThat(look.trouble(PORTAL)).isEmpty();
        installed();
        assertThat(look.trouble(PORTAL)).isEmpty();

        var stand = RefusedRobot.on(ID, "ACCESS_DENIED", NOW);
        stands.add(stand);
        stand.told("card", NOW);

        assertThat(look.trouble(PORTAL)).isEmpty();
    }
}
