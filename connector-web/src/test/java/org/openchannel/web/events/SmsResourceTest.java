package org.openchannel.web.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.settings.ChatSwitches;

class SmsResourceTest {

    private static final String SMS = "module_id=crm&type=SMS&code=occ_1&message_id=m1&message_to=%2B79161112233"
            + "&message_body=It+is+ready&auth%5Bmember_id%5D=m1&auth%5Bapplication_token%5D=app&auth%5Buser_id%5D=1";

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();
    private final SmsResource resource = new SmsResource(bridge.prove, bridge.takeSms);

    @BeforeEach
    void arrange() {
        bridge.switches(new ChatSwitches(true, true, false, true, false));
        bridge.clock.advance(Duration.ofSeconds(2));
        bridge.arrangeSms.arrange();
    }

    private String token() {
        var path = bridge.portal.smsCards().get(0).handler().getPath();
        return path.substring("/events/sms/".length());
    }

    private int post(String token, String form) throws IOException {
        try (var answer = resource.post(token, new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)))) {
            return answer.getStatus();
        }
    }

    @Test
    void what_a_portal_posts_at_an_accounts_address_is_sent() throws IOException {
        assertThat(post(token(), SMS)).isEqualTo(200);

        bridge.carry();

        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("It is ready");
    }

    @Test
    void the_number_and_the_words_may_stand_among_the_properties() throws IOException {
        var form = SMS.replace("message_to", "properties%5Bphone_number%5D")
                .replace("message_body", "properties%5Bmessage_text%5D");

        assertThat(post(token(), form)).isEqualTo(200);
    }

    @Test
    void what_nothing_proves_what_is_posted_elsewhere_and_what_nothing_names_is_refused() throws IOException {
        assertThat(post(token(), SMS.replace("=app", "=wrong"))).isEqualTo(403);
        assertThat(post("x", SMS)).isEqualTo(404);
        assertThat(post(token(), SMS.replace("message_id=m1", "message_id="))).isEqualTo(400);
        assertThat(post(token(), "a=1")).isEqualTo(400);
        assertThat(post(token(), "a" + "%5Bb%5D".repeat(50) + "=1")).isEqualTo(413);

        assertThat(bridge.messages.all()).isEmpty();
    }
}
