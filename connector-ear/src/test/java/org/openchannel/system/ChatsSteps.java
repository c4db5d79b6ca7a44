package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/** What the section about chats does, step by step, by people without JavaScript. */
final class ChatsSteps {

    private static final String SECTION = "form[action$=/section/chats]";
    private static final String SAVE = "#section-form";

    private final Story story;

    /** Opened once: each opening asks the portal, which has limits, who opens it. */
    private final Document slider;

    ChatsSteps(Story story) {
        this.story = story;
        this.slider = story.openSettings();
    }

    private Document chats() {
        return story.administratorSubmits(slider, SECTION, Map.of());
    }

    private Document save(Document chats, Map<String, String> changed) {
        var saved = story.administratorSubmits(chats, SAVE, changed);
        assertThat(saved.select(".notice-ok")).as(saved.select("main").text()).isNotEmpty();
        return saved;
    }

    private static Predicate<Document> says(String text) {
        return page -> page.select(".bubble-text").eachText().stream().anyMatch(said -> said.endsWith(text));
    }

    private Document dialog() {
        return story.operatorSees("a dialog", page -> true);
    }

    void ignoredNumbersMakeNoChat() {
        save(chats(), Map.of("ignore", story.customersNumber()));
        story.customerWrites("nobody hears this");
        var ignoring = chats();
        assertThat(ignoring.select("input[name=hear]").eachAttr("value")).contains(story.customersNumber());

        save(ignoring, Map.of("hear", story.customersNumber()));
        story.customerWrites("now I am heard");

        var dialog = story.operatorSees("what the customer wrote", says("now I am heard"));
        assertThat(dialog.select(".bubble-text").eachText()).doesNotContain("nobody hears this");
    }

    void onlineIsSeenOnTheTelephone() {
        save(chats(), Map.of("showOnline", "on"));
        story.customerSees(
                "that the company is there", page -> !page.select(".is-online").isEmpty());

        var without = chats();
        without.select("#showOnline").remove();
        save(without, Map.of());
        story.customerSees(
                "that the company is not there",
                page -> page.select(".is-online").isEmpty());
    }

    void pausedMessagesWait() {
        story.administratorPosts(chats(), "/placement/settings/section/chats/queue/pause", Map.of());
        story.operatorAnswers(dialog(), "held back");
        story.administratorSees(
                "one message in the queue",
                this::chats,
                page -> page.select("#sending .sending-line").text().contains("1"));
        assertThat(story.received()).noneMatch(said -> said.endsWith("held back"));

        story.administratorPosts(chats(), "/placement/settings/section/chats/queue/resume", Map.of());

        story.customerSees("what was held back", says("held back"));
    }

    void intervalsHoldMessagesBackAndClearedOnesNeverLeave() {
        save(chats(), Map.of("interval", "10", "intervalUnit", "min"));
        story.operatorAnswers(dialog(), "first of two");
        story.operatorAnswers(dialog(), "second of two");
        story.administratorSees(
                "a queue with its end",
                this::chats,
                page -> !page.select("#sending time").isEmpty());
        assertThat(story.received()).noneMatch(said -> said.endsWith("second of two"));

        var cleared = story.administratorPosts(
                chats(), "/placement/settings/section/chats/queue/clear", Map.of("sure", "yes"));
        assertThat(cleared.select(".notice-ok").text()).isNotEmpty();

        save(chats(), Map.of("interval", "0,5", "intervalUnit", "s"));
        story.operatorAnswers(dialog(), "after that");
        story.customerSees("what was said after that", says("after that"));
        assertThat(story.received())
                .as("what was cleared never leaves")
                .noneMatch(said -> said.endsWith("second of two"));
    }

    void whatCanNotBeIsRefusedAtItsField() {
        for (var wrong : new String[] {"0.49", "601", "three"}) {
            var refused = story.administratorSubmits(chats(), SAVE, Map.of("interval", wrong, "intervalUnit", "s"));
            assertThat(refused.select("#faults[role=alert]")).hasSize(1);
            assertThat(refused.select("#interval[aria-invalid=true]").val()).isEqualTo(wrong);
        }
        assertThat(chats().select("#interval").val()).isIn("0.5", "0,5");
    }

    void theSecondOfTwoChooses() {
        var second = chats();
        save(chats(), Map.of("campaignInterval", "20"));

        var conflict = story.administratorSubmits(second, SAVE, Map.of("campaignInterval", "30"));

        assertThat(conflict.select(".sides td").eachText()).anyMatch(text -> text.contains("20"));
        assertThat(conflict.select(".sides td").eachText()).anyMatch(text -> text.contains("30"));
        var mine = story.administratorSubmits(conflict, "form:has(#save-mine)", Map.of());
        assertThat(mine.select("#campaignInterval").val()).isEqualTo("30");
    }

    void everyChangeStandsInTheHistory() {
        var history = story.administratorSubmits(chats(), "form[action$=/section/history]", Map.of());

        assertThat(history.select(".history tbody tr")).hasSizeGreaterThan(5);
        assertThat(history.select(".history tbody tr").get(0).text()).contains("20", "30");
    }
}
