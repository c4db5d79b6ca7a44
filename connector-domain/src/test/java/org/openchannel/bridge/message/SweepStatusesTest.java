package org.openchannel.bridge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.Message.Im;
import org.openchannel.bridge.message.Message.Said;

class SweepStatusesTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();
    private final UUID account = bridge.line.account().id();

    @Test
    void what_can_t_be_settled_keeps_nothing_else_from_being_settled() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        somethingInAChatThatIsGone("w0");
        bridge.messages.park(news(8, "w0"));
        bridge.messages.park(news(9, "w1"));

        bridge.sweep.sweep();
        bridge.carry();

        assertThat(bridge.messages.parked(10))
                .extracting(ParkedStatus::externalId)
                .containsExactly("w0");
        assertThat(bridge.portal.receipts()).hasSize(1);
    }

    @Test
    void what_never_found_its_message_is_counted_when_it_is_forgotten() {
        bridge.messages.park(news(8, "w7"));
        bridge.clock.advance(Duration.ofMinutes(59));
        bridge.sweep.sweep();
        assertThat(bridge.forgotten).isZero();

        bridge.clock.advance(Duration.ofMinutes(2));
        bridge.sweep.sweep();

        assertThat(bridge.forgotten).isEqualTo(1);
    }

    private void somethingInAChatThatIsGone(String name) {
        var now = bridge.clock.instant();
        var gone = new Dialog(new UUID(9, 1), account, "gone", BridgeWithoutServer.CUSTOMER, now);
        var said = new Said(MessageKind.TEXT, "Lost", Attachment.none());
        var lost = Message.outbound(new UUID(9, 2), gone, new Im(78, 900, 0), said, now);
        lost.sentAs(name, now);
        bridge.messages.add(lost);
    }

    private ParkedStatus news(long id, String name) {
        return new ParkedStatus(new UUID(9, id), account, name, MessageStatus.DELIVERED, bridge.clock.instant());
    }
}
