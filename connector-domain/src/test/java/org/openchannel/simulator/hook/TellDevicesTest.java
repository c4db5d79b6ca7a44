package org.openchannel.simulator.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.simulator.Network.COMPANY;
import static org.openchannel.simulator.Network.MARIA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.simulator.Network;
import org.openchannel.simulator.chat.Draft;
import org.openchannel.simulator.chat.Source;

class TellDevicesTest {

    private final Network network = new Network();

    @BeforeEach
    void the_shop_is_linked_to_the_companys_telephone() {
        network.linked("shop", COMPANY);
    }

    @Test
    void a_device_hears_what_customers_write() {
        network.write(MARIA, COMPANY, "Hello");

        assertThat(network.told()).containsExactly("shop message 'Hello'");
    }

    @Test
    void a_device_hears_what_the_company_writes_on_its_telephone_and_how_far_it_comes() {
        network.write(COMPANY, MARIA, "Good day");
        network.readChat.read(MARIA, COMPANY);

        assertThat(network.told())
                .containsExactly(
                        "shop message 'Good day'",
                        "shop message.ack SENT",
                        "shop message.ack DELIVERED",
                        "shop message.ack READ");
    }

    @Test
    void a_device_does_not_hear_its_own_words_but_how_far_they_come() {
        network.writeByDevice(COMPANY, MARIA, "Good day");

        assertThat(network.told()).containsExactly("shop message.ack SENT", "shop message.ack DELIVERED");
    }

    @Test
    void changes_and_deletions_are_told_once() {
        var message = network.write(MARIA, COMPANY, "Helo");
        network.forgetNotices();

        network.changeMessage.edit(MARIA, message.id(), "Hello");
        network.changeMessage.edit(MARIA, message.id(), "Hello");
        network.changeMessage.delete(MARIA, message.id());
        network.changeMessage.delete(MARIA, message.id());

        assertThat(network.told()).containsExactly("shop message.edited 'Hello'", "shop message.revoked ''");
    }

    @Test
    void a_missed_call_is_told_as_one() {
        network.send(MARIA, COMPANY, Source.TELEPHONE, Draft.Body.missedCall());

        assertThat(network.told()).containsExactly("shop call.missed ''");
    }

    @Test
    void who_is_not_linked_any_more_hears_nothing() {
        var device = network.devices.named("shop").orElseThrow();
        network.linkDevice.unlink(COMPANY, device.id());
        network.forgetNotices();

        network.write(MARIA, COMPANY, "Hello?");

        assertThat(network.told()).isEmpty();
    }

    @Test
    void every_notice_is_on_its_way() {
        var before = network.lanes.waiting(TellDevices.QUEUE);

        network.write(MARIA, COMPANY, "Hello");

        assertThat(network.lanes.waiting(TellDevices.QUEUE)).isEqualTo(before + 1);
    }
}
