package org.openchannel.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.simulator.Network.COMPANY;
import static org.openchannel.simulator.Network.MARIA;

import org.junit.jupiter.api.Test;
import org.openchannel.shared.Secret;
import org.openchannel.simulator.Network;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

class LinkByTokenTest {

    private final Network network = new Network();

    @Test
    void whoever_has_the_token_is_linked_without_a_code() {
        var token = network.issueToken.issue(COMPANY);

        var device = network.startWith("shop", token);
        assertThat(device.state()).isEqualTo(DeviceState.CONNECTING);
        assertThat(device.code()).isEmpty();
        connects();

        assertThat(device.state()).isEqualTo(DeviceState.CONNECTED);
        assertThat(device.telephone()).contains(COMPANY);
        assertThat(device.plight().source()).contains("ACCESS_TOKEN");
        assertThat(device.plight().validUntil())
                .isEqualTo(network.telephones.find(COMPANY).orElseThrow().tokenUntil());
    }

    @Test
    void the_same_token_again_changes_nothing() {
        var token = network.issueToken.issue(COMPANY);
        var device = network.startWith("shop", token);
        connects();
        network.forgetNotices();

        network.startWith("shop", token);

        assertThat(device.state()).isEqualTo(DeviceState.CONNECTED);
        assertThat(network.told()).isEmpty();
    }

    @Test
    void a_token_nobody_gave_out_links_nothing() {
        refused("made up");
    }

    @Test
    void a_new_token_ends_the_old_one_and_who_was_linked_by_it() {
        var old = network.issueToken.issue(COMPANY);
        var device = network.startWith("shop", old);
        var scanned = network.linked("scanned", COMPANY);
        connects();

        network.issueToken.issue(COMPANY);

        assertThat(device.state()).isEqualTo(DeviceState.LOGGED_OUT);
        assertThat(device.plight().cause()).contains("token_revoked");
        assertThat(scanned.state()).as("linked by a code").isEqualTo(DeviceState.CONNECTED);
        refused(old.reveal());
    }

    @Test
    void a_token_ends_after_sixty_days_and_so_does_the_link() {
        var token = network.issueToken.issue(COMPANY);
        var device = network.startWith("shop", token);

        network.clock.advance(IssueToken.GOOD_FOR);
        network.turnDevices.turnDue();

        assertThat(device.state()).isEqualTo(DeviceState.EXPIRED);
        refused(token.reveal());
    }

    @Test
    void a_telephone_shows_its_token_until_it_is_revoked() {
        var token = network.issueToken.issue(COMPANY);
        var telephone = network.telephones.find(COMPANY).orElseThrow();
        assertThat(network.seal.shown(telephone)).contains(token);

        network.issueToken.revoke(COMPANY);

        assertThat(network.seal.shown(telephone)).isEmpty();
        assertThatThrownBy(() -> network.issueToken.issue(MARIA))
                .as("no company's")
                .isInstanceOf(RefusedException.class);
    }

    private void connects() {
        network.clock.advance(Device.CONNECTING_TIME);
        network.turnDevices.turnDue();
    }

    private void refused(String token) {
        assertThatThrownBy(() -> network.startWith("another", Secret.of(token)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOKEN_UNKNOWN));
    }
}
