package org.openchannel.web.portal.desk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.delivery.AttemptView;
import org.openchannel.portal.delivery.EventDelivery;
import org.openchannel.portal.delivery.EventView;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;

class EventPagesTest {

    private static final UUID ID = new UUID(0, 9);

    @Test
    void an_event_shows_its_form_without_tokens_and_every_try() {
        var tries = List.of(
                new AttemptView(1, 0, "app.example can't be reached", 5003, Drawn.NOON),
                new AttemptView(2, 500, "<b>no</b>", 12, Drawn.NOON.plusSeconds(2)),
                new AttemptView(3, 200, "", 7, Drawn.NOON.plusSeconds(60)));

        assertThat(Drawn.everywhere(page(EventDelivery.Status.DELIVERED, "data%5BN%5D=1", tries)))
                .contains("event=ONAPPINSTALL&amp;data%5BN%5D=1&amp;ts=1795176000&amp;auth=")
                .contains("&lt;b&gt;no&lt;/b&gt;")
                .contains("No answer")
                .contains("An empty answer")
                .contains("action=\"/portal/applications/7/events/" + ID + "/again\"");
    }

    @Test
    void an_event_on_its_way_says_so() {
        assertThat(Drawn.everywhere(page(EventDelivery.Status.WAITING, "", List.of())))
                .contains("event=ONAPPINSTALL&amp;ts=")
                .contains("It was not tried yet");
    }

    @Test
    void a_version_is_asked_for_and_a_wrong_one_is_explained() {
        var page = Drawn.page("desk/version", Drawn.ADMIN, ApplicationsEntry.CODE)
                .with("application", Drawn.application(Application.Status.INSTALLED));

        assertThat(Drawn.everywhere(page.with("version", "1").with("isWrong", false)))
                .contains("value=\"1\"")
                .doesNotContain("aria-invalid");
        assertThat(Drawn.everywhere(page.with("version", "<x>").with("isWrong", true)))
                .contains("value=\"&lt;x&gt;\"")
                .contains("aria-invalid=\"true\"");
    }

    private static View page(EventDelivery.Status status, String data, List<AttemptView> tries) {
        var event = new EventView(
                ID, "ONAPPINSTALL", "https://app.example/", data, status, tries.size(), null, Drawn.NOON, null);
        return Drawn.page("desk/event", Drawn.ADMIN, ApplicationsEntry.CODE)
                .with("application", Drawn.application(Application.Status.INSTALLED))
                .with("event", event)
                .with("form", SentForm.of(event))
                .with("attempts", tries);
    }
}
