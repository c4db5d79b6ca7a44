package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;

/** What the sections about the connection and about access do, step by step, by people without JavaScript. */
final class ConnectionSteps {

    private static final String BACK = "/placement/settings/back";

    private final Story story;

    /** Opened once: each opening asks the portal, which has limits, who opens it. */
    private final Document slider;

    ConnectionSteps(Story story) {
        this.story = story;
        this.slider = story.openSettings();
    }

    private Document posts(Document page, String address, Map<String, String> fields) {
        return story.administratorPosts(page, address, fields);
    }

    /** What waited when the account was unlinked is not poured out when it is linked again. */
    void whatIsHeldWaitsForADecision() {
        posts(slider, "/placement/settings/section/chats/queue/pause", Map.of());
        story.operatorAnswers(story.operatorSees("a dialog", page -> true), "held for review");
        story.companyUnlinks();
        story.administratorSees(
                "what is held",
                () -> posts(slider, BACK, Map.of()),
                page -> !page.select("#held-release").isEmpty());

        story.link();
        posts(slider, "/placement/settings/section/chats/queue/resume", Map.of());
        assertThat(story.received()).noneMatch(said -> said.endsWith("held for review"));
        var sent = posts(slider, "/placement/connection/release", Map.of("sure", "yes"));

        assertThat(sent.select("#held-release")).isEmpty();
        story.customerSees(
                "what was held",
                page -> page.select(".bubble-text").eachText().stream()
                        .anyMatch(said -> said.endsWith("held for review")));
    }

    /** Two administrators say who may send: the second is shown what the first chose. */
    void theSecondOfTwoAdministratorsIsShownWhatTheFirstChose() {
        var access = "/placement/settings/section/access";
        var seen = Visitor.first(posts(slider, access, Map.of()), "input[name=seen]")
                .val();
        posts(slider, access + "/save", Map.of("seen", seen, "holder", "u1 First"));

        var conflict = posts(slider, access + "/save", Map.of("seen", seen, "holder", "u2 Second"));

        assertThat(conflict.select(".sides td").text()).contains("First", "Second");
        var kept = story.administratorSubmits(conflict, "form:has(#keep-theirs)", Map.of());
        assertThat(kept.select("#chosen").text()).contains("First").doesNotContain("Second");
        var now = Visitor.first(kept, "input[name=seen]").val();
        posts(slider, access + "/save", Map.of("seen", now));
    }

    /** An account that is linked by a token, on a new line, which is told to keep quiet. */
    void anAccountIsLinkedByItsTokenAndItsLineToldToKeepQuiet() {
        var made = posts(
                posts(slider, "/placement/accounts/add", Map.of()),
                "/placement/accounts/create",
                Map.of("gateway", "simulator_api", "name", "By token", "line", "new", "newLine", "Talks"));
        var refused = story.administratorSubmits(made, "form.token-form", Map.of("token", "wrong"));
        assertThat(refused.select("form.token-form")).isNotEmpty();

        story.administratorSubmits(refused, "form.token-form", Map.of("token", story.companyToken()));
        var linked = story.administratorSees(
                "that it is linked",
                () -> posts(made, BACK, Map.of()),
                page -> !page.select("#manners-off").isEmpty());
        var quiet = story.administratorSubmits(linked, "form:has(#manners-off)", Map.of("quiet", "yes"));

        assertThat(quiet.select("#manners-off")).isEmpty();
        posts(made, "/placement/settings/disconnect", Map.of("sure", "yes"));
    }
}
