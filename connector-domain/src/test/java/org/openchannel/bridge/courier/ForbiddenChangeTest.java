package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Command.SendText;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.message.OperatorChange;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.right.Holder.Kind;

/** An operator changes what they once sent, and may not send any more. */
class ForbiddenChangeTest {

    private static final Holder SALES = new Holder(Kind.DEPARTMENT, 2, "Sales");
    /** Nobody ever asked who that is. */
    private static final long NEWCOMER = 9;

    private static final Instant LATE = Instant.parse("2026-12-20T12:00:00Z");

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();

    ForbiddenChangeTest() {
        bridge.company.department(2, "Sales", 1).works(BridgeWithoutServer.OPERATOR, "Olga", 2L);
        bridge.onlyFor(SALES);
        bridge.relay.relay(bridge.operatorSays(500, "Good day"));
        bridge.carry();
    }

    private void losesTheRight() {
        bridge.company.works(BridgeWithoutServer.OPERATOR, "Olga", 1L);
        bridge.clock.advance(Duration.ofMinutes(5));
    }

    private static OperatorChange change(@Nullable String text) {
        var where = new OperatorChange.Where(
                ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE, "chat-1");
        return new OperatorChange(where, 500, text, LATE);
    }

    private static OperatorChange by(long author, OperatorChange change) {
        return new OperatorChange(change.where(), change.imMessageId(), change.text(), change.at(), author);
    }

    private List<Command> sinceThen() {
        return bridge.gateway.executed().stream()
                .filter(command -> !isTheMessage(command))
                .toList();
    }

    private static boolean isTheMessage(Command command) {
        return command instanceof SendText text && text.text().equals("Good day");
    }

    @Test
    void who_still_may_changes_it() {
        bridge.take.change(List.of(change("Bad day")));
        bridge.carry();

        assertThat(sinceThen()).singleElement().isInstanceOf(Command.Edit.class);
    }

    @Test
    void a_new_text_does_not_reach_the_customer_and_operators_read_so() {
        losesTheRight();

        bridge.take.change(List.of(change("Buy there, it is cheaper. And this is more of it.")));
        bridge.carry();

        assertThat(sinceThen()).isEmpty();
        assertThat(bridge.portal.messages())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).startsWith("⛔").contains("Buy there"));
    }

    @Test
    void while_the_portal_is_silent_operators_are_asked_to_change_it_once_more() {
        bridge.company.isAway(true);

        bridge.take.change(List.of(by(NEWCOMER, change("Bad day"))));
        bridge.carry();

        assertThat(sinceThen()).isEmpty();
        assertThat(bridge.portal.messages())
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .contains("Bad day")
                        .contains("once more")
                        .doesNotContain("any more"));
    }

    /** Portals do not tell who deletes; whoever it is says nothing to the customer. */
    @Test
    void what_somebody_wrote_who_has_left_can_be_deleted() {
        losesTheRight();

        bridge.take.change(List.of(change(null)));
        bridge.carry();

        assertThat(sinceThen()).singleElement().isInstanceOf(Command.Delete.class);
        assertThat(bridge.portal.messages()).isEmpty();
    }

    @Test
    void who_is_known_to_have_lost_the_right_deletes_nothing() {
        losesTheRight();

        bridge.take.change(List.of(by(BridgeWithoutServer.OPERATOR, change(null))));
        bridge.carry();

        assertThat(sinceThen()).isEmpty();
        assertThat(bridge.portal.messages())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).startsWith("⛔").contains("Good day"));
    }
}
