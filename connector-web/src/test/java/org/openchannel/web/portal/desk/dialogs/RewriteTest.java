package org.openchannel.web.portal.desk.dialogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.ChatWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Operators change and delete messages over the desk's forms. */
class RewriteTest {

    private final PortalWorld world = new PortalWorld();
    private final RewriteResource resource = resource();
    private final ApplicationCard application = setUp();
    private final long chat = world.receive(application, PortalWorld.message("u1", "c1", "m1", "Hello"))
            .get(0)
            .chatId();
    private final long answer = world.answerDialog.answer(chat, 2, "Hi", List.of());

    private RewriteResource resource() {
        var chats = new ChatWorld(world);
        return new RewriteResource(chats.editAnswer, chats.deleteAnswer);
    }

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        return installed;
    }

    @Test
    void a_script_gets_an_empty_answer_and_a_form_is_led_back() {
        assertThat(edit("Good day", "1", by(2))).isEqualTo(204);
        assertThat(world.conversation().message(answer).orElseThrow().text()).isEqualTo("Good day");
        assertThat(edit("Good evening", null, by(2))).isEqualTo(303);
        assertThat(delete(by(2))).isEqualTo(204);
        assertThat(delete(by(2))).isEqualTo(404);
    }

    @Test
    void what_can_t_be_done_is_said_by_the_status() {
        assertThat(edit(" ", "1", by(2))).isEqualTo(400);
        assertThat(edit("x".repeat(20_001), "1", by(2))).isEqualTo(413);
        assertThat(edit("Mine now", "1", by(3))).isEqualTo(403);
        assertThat(delete(by(3))).isEqualTo(403);
        world.unregisterConnector().unregister(application.id(), PortalWorld.CODE);
        assertThat(edit("Too late", "1", by(2))).isEqualTo(409);
        assertThatThrownBy(() -> edit("Who?", "1", by(99))).isInstanceOf(ForbiddenException.class);
    }

    private int edit(String text, @Nullable String live, SecurityContext security) {
        return resource.edit(chat, answer, text, new Browse(), live, security).getStatus();
    }

    private int delete(SecurityContext security) {
        return resource.delete(chat, answer, new Browse(), "1", security).getStatus();
    }

    private SecurityContext by(long userId) {
        var member = new StaffDirectory(world.repositories.staff()).find(userId);
        return new SecurityContext() {

            @Override
            public @Nullable Principal getUserPrincipal() {
                return member.map(SignedIn::new).orElse(null);
            }

            @Override
            public boolean isUserInRole(String role) {
                return false;
            }

            @Override
            public boolean isSecure() {
                return true;
            }

            @Override
            public String getAuthenticationScheme() {
                return BASIC_AUTH;
            }
        };
    }
}
