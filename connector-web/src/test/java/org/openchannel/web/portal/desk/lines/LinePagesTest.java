package org.openchannel.web.portal.desk.lines;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.line.KeepQuickAnswers;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.web.portal.desk.Drawn;

class LinePagesTest {

    private static final LineCard SALES = new LineCard(
            1,
            "Sales <b>",
            true,
            List.of(2L),
            Map.of("WELCOME_MESSAGE", "Y", "AUTO_CLOSE_TIME", "600", "WORKTIME_FROM", "9", "WORKTIME_DAYOFF", "SA,SU"),
            Drawn.NOON,
            Drawn.NOON,
            1);

    @Test
    void the_list_leads_to_the_settings_of_each_line() {
        var html =
                Drawn.everywhere(Drawn.page("desk/lines", Drawn.ADMIN, "center").with("lines", List.of(SALES)));

        assertThat(html).contains("href=\"/portal/lines/1\"").contains("Sales &lt;b&gt;");
    }

    @Test
    void without_lines_the_list_says_so() {
        var html =
                Drawn.everywhere(Drawn.page("desk/lines", Drawn.ADMIN, "center").with("lines", List.of()));

        assertThat(html).contains("There is no open line yet");
    }

    @Test
    void the_page_of_a_line_shows_what_is_set_and_what_a_new_line_has() {
        var view = LineView.of(
                SALES,
                List.of(Drawn.ADMIN, Drawn.OPERATOR),
                List.of(new DepartmentCard(7, "Sales & co", 1, 1, 0)),
                List.of(new KeepQuickAnswers.Card(4, "Hello <i>")));

        var html = Drawn.everywhere(Drawn.page("desk/line", Drawn.ADMIN, "center")
                .with("line", view)
                .with("isSaved", true));

        assertThat(html)
                .contains("value=\"09:00\"")
                .contains("id=\"AUTO_CLOSE_TIME\" name=\"AUTO_CLOSE_TIME\" value=\"10\"")
                .contains("Thank you for writing to us.")
                .contains("Hello &lt;i&gt;")
                .containsPattern("name=\"departments\" value=\"7\"")
                .contains("Sales &amp; co")
                .containsPattern("name=\"KPI_FIRST_ANSWER_LIST\" value=\"2\"")
                .containsPattern("value=\"queue\" checked[^>]*> *<span>When an operator is asked")
                .containsPattern("name=\"WELCOME_MESSAGE\"[^>]*checked")
                .containsPattern("value=\"SA\"[^>]*checked")
                .containsSubsequence("Olivia Park", "Alex Admin");
    }

    @Test
    void the_form_takes_boxes_places_and_minutes() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("name", " Sales ");
        sent.put("operators", List.of("2", "3", "9", "x"));
        sent.putSingle("place-2", "2");
        sent.putSingle("place-3", "1");
        sent.putSingle("QUEUE_TYPE", "strictly");
        sent.putSingle("CLOSE_RULE", "Y");
        sent.putSingle("AUTO_CLOSE_TIME", "10");
        sent.putSingle("QUEUE_TIME", "soon");
        sent.put("WORKTIME_DAYOFF", List.of("SA", "XX", "SU"));
        sent.put("departments", List.of("7", "y"));
        sent.put("KPI_FIRST_ANSWER_LIST", List.of("2", "9"));
        sent.putSingle("KPI_FIRST_ANSWER_ALERT", "Y");
        sent.putSingle("KPI_FIRST_ANSWER_TIME", "90");
        sent.putSingle("WELCOME_BOT_LEFT", "close");

        var form = new SettingsForm(sent).form(List.of(1L, 2L, 3L));

        assertThat(form.name()).isEqualTo("Sales");
        assertThat(form.isActive()).isFalse();
        assertThat(form.operators()).containsExactly(3L, 2L);
        assertThat(form.departments()).containsExactly(7L);
        assertThat(form.settings())
                .containsEntry("KPI_FIRST_ANSWER_LIST", "2")
                .containsEntry("KPI_FIRST_ANSWER_ALERT", "Y")
                .containsEntry("KPI_FIRST_ANSWER_TIME", "90")
                .containsEntry("KPI_FURTHER_ANSWER_ALERT", "N")
                .containsEntry("WELCOME_BOT_LEFT", "close")
                .containsEntry("QUEUE_TYPE", "strictly")
                .containsEntry("CLOSE_RULE", "text")
                .containsEntry("AUTO_CLOSE_RULE", "none")
                .containsEntry("WELCOME_MESSAGE", "N")
                .containsEntry("AUTO_CLOSE_TIME", "600")
                .containsEntry("WORKTIME_DAYOFF", "SA,SU")
                .doesNotContainKey("QUEUE_TIME");
    }
}
