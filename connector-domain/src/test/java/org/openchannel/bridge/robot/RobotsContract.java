package org.openchannel.bridge.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.Grant;
import org.openchannel.bridge.installation.Installations;
import org.openchannel.bridge.installation.InstalledPortal;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.Secret;

/** What everybody does who keeps how portals know our robot. */
public interface RobotsContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    MemberId PORTAL = new MemberId("m-robots");

    Installations installations();

    Accounts accounts();

    Bindings bindings();

    RobotStands stands();

    Apologies apologies();

    /** Does it as the server would; what was read in an earlier one is not known any more. */
    void together(Runnable what);

    @Test
    default void portals_that_were_set_up_are_asked_once_each_time() {
        var grant = grant();
        var id = new UUID(9, 1);
        together(() -> installations().add(InstalledPortal.of(id, grant, NOW)));
        together(() -> {
            assertThat(stands().unasked(NOW, 5)).as("not set up").isEmpty();
            InstalledPortal.isSetUp(installations(), PORTAL, NOW);
        });
        together(() -> {
            assertThat(stands().unasked(NOW, 5)).containsExactly(id);
            stands().add(new RobotStand(id, NOW));
        });
        together(() -> {
            assertThat(stands().unasked(NOW, 5)).isEmpty();
            stands().find(id).orElseThrow().refused("Access denied!");
        });
        together(() -> {
            assertThat(stands().unasked(NOW, 5)).as("refused just now").isEmpty();
            assertThat(stands().unasked(NOW.plusSeconds(1), 5)).containsExactly(id);
            InstalledPortal.isSetUp(installations(), PORTAL, NOW.plusSeconds(1));
        });
        together(() -> {
            assertThat(stands().unasked(NOW, 5)).hasSize(1);
            assertThat(stands().find(id).orElseThrow().trouble()).isEqualTo("Access denied!");
        });
    }

    /** A round and somebody who links an account may both find that nobody was told yet. */
    @Test
    default void two_who_both_want_it_looked_after_for_the_first_time_do_not_refuse_each_other() {
        var id = new UUID(9, 1);
        together(() -> installations().add(InstalledPortal.of(id, grant(), NOW)));

        together(() -> stands().add(new RobotStand(id, NOW)));
        together(() -> stands().add(new RobotStand(id, NOW.plusSeconds(1))));

        together(() -> assertThat(stands().find(id).orElseThrow().askedAt()).isEqualTo(NOW));
    }

    @Test
    default void a_portal_set_up_in_an_older_edition_is_queued_once_a_day_until_it_is_up_to_date() {
        var grant = grant();
        together(() -> installations().add(InstalledPortal.of(new UUID(9, 1), grant, NOW)));
        together(() -> InstalledPortal.isSetUp(installations(), PORTAL, NOW));

        together(() -> {
            assertThat(installations().outdated(InstalledPortal.EDITION, NOW, 5))
                    .isEmpty();
            assertThat(installations().outdated(InstalledPortal.EDITION + 1, NOW, 5))
                    .hasSize(1);
            InstalledPortal.renews(installations(), PORTAL, NOW);
        });
        together(() -> {
            assertThat(installations().outdated(InstalledPortal.EDITION + 1, NOW, 5))
                    .isEmpty();
            assertThat(installations().outdated(InstalledPortal.EDITION + 1, NOW.plusSeconds(1), 5))
                    .hasSize(1);
        });
    }

    private static Grant grant() {
        return new Grant(
                PORTAL,
                URI.create("https://p.example/rest/"),
                Secret.of("a"),
                Secret.of("r"),
                Duration.ofHours(1),
                "bizproc",
                "L",
                1);
    }

    @Test
    default void a_portals_accounts_are_those_that_feed_a_line_it_has() {
        together(this::someAccounts);

        together(() ->
                assertThat(stands().accounts(PORTAL)).extracting(Account::name).containsExactly("Shop 7", "Shop 8"));
    }

    private void someAccounts() {
        for (int number = 1; number <= 3; number++) {
            var portal = number == 3 ? new MemberId("m-other") : PORTAL;
            var account = new Account(
                    new UUID(8, number), portal, new GatewayCode("simulator"), "Shop " + (9 - number), "sealed", NOW);
            accounts().add(account);
            bindings().add(new Binding(new UUID(7, number), new ConnectorCode("c"), new LineId(number), account));
        }
        accounts().add(new Account(new UUID(8, 4), PORTAL, new GatewayCode("simulator"), "Nowhere", "sealed", NOW));
    }

    @Test
    default void an_apology_is_kept_until_it_is_removed() {
        var id = new UUID(6, 1);
        together(() -> apologies().add(new Apology(id, PORTAL, "w|1|x", "No text")));

        together(() -> assertThat(apologies().find(id)).hasValueSatisfying(apology -> {
            assertThat(apology.portal()).isEqualTo(PORTAL);
            assertThat(apology.workflow()).isEqualTo("w|1|x");
            assertThat(apology.reason()).isEqualTo("No text");
        }));
        together(() -> apologies().remove(id));
        together(() -> {
            apologies().remove(id);
            assertThat(apologies().find(id)).isEmpty();
        });
    }
}
