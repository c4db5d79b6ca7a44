package org.openchannel.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Pages;
import org.openchannel.web.http.View;

class StartPageTest {

    static final Progress NOTHING = new Progress(false, false, false, false, false);
    static final Progress PORTAL = new Progress(true, false, false, false, false);
    static final Progress INSTALLED = new Progress(true, true, false, false, false);
    static final Progress SET_UP = new Progress(true, true, true, false, false);
    static final Progress LINKED = new Progress(true, true, true, true, false);
    static final Progress DONE = new Progress(true, true, true, true, true);

    private final Pages pages = new Pages();

    static Stream<Progress> ways() {
        return Stream.of(NOTHING, PORTAL, INSTALLED, SET_UP, LINKED, DONE);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void is_drawn_in_both_languages_with_and_without_the_embedded_portal(Progress progress) {
        for (var language : Language.values()) {
            for (var isTryout : List.of(true, false)) {
                assertThat(drawn(progress, language, isTryout))
                        .doesNotContain("??")
                        .doesNotContain(" style=")
                        .doesNotContain("th:")
                        .doesNotContainPattern("<script(?![^>]* src=)")
                        .doesNotContainPattern(" on[a-z]+=");
            }
        }
    }

    @Test
    void there_is_exactly_one_next_step() {
        assertThat(states(PORTAL)).containsExactly("done", "now", "later", "later");
        assertThat(states(INSTALLED)).containsExactly("done", "working", "later", "later");
        assertThat(states(SET_UP)).containsExactly("done", "done", "now", "later");
        assertThat(states(LINKED)).containsExactly("done", "done", "done", "now");
        assertThat(states(DONE)).containsOnly("done");
        assertThat(states(NOTHING)).containsExactly("now", "later", "later", "later");
    }

    @Test
    void a_number_unlinked_after_the_first_message_does_not_turn_the_way_back() {
        assertThat(states(new Progress(true, true, true, false, true))).containsOnly("done");
    }

    @Test
    void the_next_step_has_the_only_button() {
        assertThat(buttons(PORTAL)).containsExactly("/portal/applications/ours");
        assertThat(buttons(INSTALLED)).isEmpty();
        assertThat(buttons(SET_UP)).containsExactly("/portal/contact-center");
        assertThat(buttons(LINKED)).containsExactly("/phone");
        assertThat(buttons(DONE)).isEmpty();
    }

    private static List<String> states(Progress progress) {
        return Step.of(progress, true, true).stream().map(Step::state).toList();
    }

    private static List<String> buttons(Progress progress) {
        return Step.of(progress, true, true).stream()
                .map(Step::action)
                .flatMap(Stream::ofNullable)
                .map(Step.Action::address)
                .toList();
    }

    private String drawn(Progress progress, Language language, boolean isTryout) {
        var page = new HashMap<String, @Nullable Object>();
        page.put("path", "/");
        page.put("assets", "/assets/1");
        page.put("portalEnabled", isTryout);
        page.put("simulatorEnabled", isTryout);
        page.put("tryout", isTryout);
        var html = new StringWriter();
        var view = View.of("start/start")
                .with("steps", Step.of(progress, isTryout, isTryout))
                .with("isDone", progress.stage() == Progress.Stage.DONE)
                .with("mark", "m")
                .with("page", "https://connector.example.com/placement/app")
                .with("scopes", StartResource.SCOPES);
        pages.draw(view, language, page, html);
        return html.toString();
    }
}
