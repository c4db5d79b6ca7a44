package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.Grant;
import org.openchannel.bridge.installation.KeepInstallation;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.ProveEvent;
import org.openchannel.bridge.installation.SetUp;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.InMemoryLanes;

/** Installations, kept the same by both databases. */
class JpaInstallationsIT {

    private static final MemberId PORTAL = new MemberId("m1");

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Tests extends InDatabase {

        private final JpaInstallations installations;
        private final OpenVault vault = new OpenVault();
        private final MovableClock clock = new MovableClock();
        private final InMemoryLanes lanes = new InMemoryLanes();
        private final KeepInstallation keep;

        Tests(TestDatabase database) {
            super(database);
            this.installations = new JpaInstallations(database.entities());
            this.keep = new KeepInstallation(installations, vault, lanes, new CountingIds(), clock);
        }

        private static Grant grant(String token) {
            return new Grant(
                    PORTAL,
                    URI.create("https://portal.example/rest/"),
                    Secret.of(token),
                    Secret.of("refresh of " + token),
                    Duration.ofHours(1),
                    "imconnector",
                    "L",
                    1);
        }

        @Test
        void it_comes_back_with_its_tokens_and_is_kept_once() {
            database.inTransaction(() -> keep.installed("local.1", grant("a"), Secret.of("app")));
            database.inTransaction(() -> keep.installed("local.1", grant("b"), Secret.of("app 2")));

            database.inTransaction(() -> {
                var found = new FindInstallations(installations);
                assertThat(found.all()).singleElement().satisfies(one -> {
                    assertThat(one.portal()).hasToString("https://portal.example");
                    assertThat(one.installedAt()).isEqualTo(clock.instant());
                    assertThat(one.isSetUp()).isFalse();
                });
                assertThat(new ProveEvent(installations, vault).isFrom(PORTAL, "app 2"))
                        .isTrue();
            });
            assertThat(lanes.kinds(SetUp.QUEUE)).hasSize(2);
        }

        @Test
        void a_portal_an_older_version_set_up_is_set_up_once_more() {
            database.inTransaction(() -> keep.installed("local.1", grant("a"), null));
            database.inTransaction(() -> keep.renew(5));
            assertThat(lanes.kinds(SetUp.QUEUE)).as("not set up at all yet").hasSize(1);
            database.inTransaction(() -> new Sql(database.entities())
                    .update("UPDATE bridge_installation SET set_up_at = ?, set_up_edition = 0", clock.instant()));

            database.inTransaction(() -> keep.renew(5));
            database.inTransaction(() -> keep.renew(5));

            assertThat(lanes.kinds(SetUp.QUEUE)).hasSize(2);
            assertThat(database.inTransaction(() -> installations.of(PORTAL).orElseThrow())
                            .setUpAt())
                    .as("meanwhile it stays as it is")
                    .isNotNull();
        }

        @Test
        void one_at_a_time_refreshes_and_the_tokens_replace_each_other() {
            database.inTransaction(() -> keep.installed("local.1", grant("a"), null));

            assertThat(database.inTransaction(() -> keep.beginRefresh(PORTAL))).isTrue();
            assertThat(database.inTransaction(() -> keep.beginRefresh(PORTAL))).isFalse();

            var access = database.inTransaction(() -> keep.granted(grant("b")));
            assertThat(access.token()).isEqualTo(Secret.of("b"));
            assertThat(database.inTransaction(() -> keep.beginRefresh(PORTAL))).isTrue();
        }

        @Test
        void why_it_is_suspended_is_kept_until_it_is_resumed() {
            database.inTransaction(() -> keep.installed("local.1", grant("a"), null));
            database.inTransaction(() -> keep.suspended(PORTAL, "unpaid".repeat(200)));

            database.inTransaction(() -> assertThat(new FindInstallations(installations).on(PORTAL))
                    .hasValueSatisfying(
                            one -> assertThat(one.suspended()).hasSize(500).startsWith("unpaid")));
            assertThat(database.inTransaction(() -> keep.beginProbe(PORTAL))).isFalse();

            database.inTransaction(() -> keep.resumed(PORTAL));
            database.inTransaction(() -> assertThat(new FindInstallations(installations).on(PORTAL))
                    .hasValueSatisfying(one -> assertThat(one.suspended()).isNull()));
        }
    }
}
