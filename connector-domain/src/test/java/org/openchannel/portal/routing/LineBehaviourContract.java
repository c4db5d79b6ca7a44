package org.openchannel.portal.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.portal.PortalWorld.message;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.chat.MessageView;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionException;
import org.openchannel.portal.session.SessionStatus;

/** How a line behaves by itself, wherever its sessions are kept. The queue of line 1 is 2, 3. */
public interface LineBehaviourContract {

    /** A portal over the repositories under test, empty before each test. */
    PortalWorld world();

    /** Runs one step. */
    <T> T inTransaction(Callable<T> step);

    /** Runs one step without a result. */
    default void step(Runnable step) {
        inTransaction(() -> {
            step.run();
            return true;
        });
    }

    @Test
    default void evenly_each_request_goes_to_the_next_operator() {
        var application = line(Map.of("QUEUE_TYPE", "evenly"));

        assertThat(holder(write(application, "u1"))).hasValue(2L);
        world().clock.advance(Duration.ofSeconds(1));
        assertThat(holder(write(application, "u2"))).hasValue(3L);
        world().clock.advance(Duration.ofSeconds(1));
        assertThat(holder(write(application, "u3"))).hasValue(2L);
    }

    @Test
    default void strictly_each_request_goes_to_the_first_operator_with_room() {
        var application = line(Map.of("QUEUE_TYPE", "strictly", "MAX_CHAT", "1"));

        assertThat(holder(write(application, "u1"))).hasValue(2L);
        assertThat(holder(write(application, "u2"))).hasValue(3L);
        assertThat(holder(write(application, "u3"))).isEmpty();
    }

    @Test
    default void at_once_nobody_is_chosen_until_somebody_answers() {
        var application = line(Map.of("QUEUE_TYPE", "all"));
        var chat = write(application, "u1");
        assertThat(holder(chat)).isEmpty();

        answer(chat, 3);

        assertThat(holder(chat)).hasValue(3L);
    }

    @Test
    default void who_does_not_answer_in_time_loses_the_request_to_the_next_and_after_a_round_gets_it_again() {
        var application = line(Map.of("QUEUE_TYPE", "strictly", "QUEUE_TIME", "60"));
        var chat = write(application, "u1");

        tendAfter(59);
        assertThat(holder(chat)).hasValue(2L);
        tendAfter(1);
        assertThat(holder(chat)).hasValue(3L);
        tendAfter(60);
        assertThat(holder(chat)).hasValue(2L);
    }

    @Test
    default void who_took_the_request_keeps_it() {
        var application = line(Map.of("QUEUE_TYPE", "strictly", "QUEUE_TIME", "60"));
        var chat = write(application, "u1");
        step(() -> world().sessionWorld.workOnDialog.take(chat, 2));

        tendAfter(600);

        assertThat(holder(chat)).hasValue(2L);
    }

    @Test
    default void only_who_is_there_is_asked_where_the_line_wants_that() {
        var application = line(Map.of("QUEUE_TYPE", "strictly", "CHECK_AVAILABLE", "Y", "QUEUE_TIME", "60"));
        step(() -> world().presence.saw(3));
        assertThat(holder(write(application, "u1"))).hasValue(3L);
        world().clock.advance(Duration.ofMinutes(10));
        var chat = write(application, "u2");
        assertThat(holder(chat)).as("nobody is there").isEmpty();

        step(() -> world().presence.saw(2));
        tendAfter(60);

        assertThat(holder(chat)).hasValue(2L);
    }

    @Test
    default void where_only_answered_dialogs_count_an_operator_is_asked_until_they_answer() {
        var application = line(Map.of("QUEUE_TYPE", "strictly", "MAX_CHAT", "1", "TYPE_MAX_CHAT", "answered"));
        var first = write(application, "u1");
        assertThat(holder(first)).hasValue(2L);
        assertThat(holder(write(application, "u2"))).hasValue(2L);

        answer(first, 2);

        assertThat(holder(write(application, "u3"))).hasValue(3L);
    }

    @Test
    default void heads_are_told_once_of_a_first_answer_that_takes_too_long() {
        var application = line(Map.of(
                "QUEUE_TYPE", "strictly",
                "KPI_FIRST_ANSWER_TIME", "60",
                "KPI_FIRST_ANSWER_ALERT", "Y",
                "KPI_FIRST_ANSWER_LIST", "3,99",
                "KPI_FIRST_ANSWER_TEXT", "#OPERATOR# is late in #DIALOG#"));
        step(() -> world().changeLines().change(1, new LineForm(null, null, List.of(2L), Map.of()), 1));
        var chat = write(application, "u1");

        tendAfter(59);
        assertThat(said(chat)).containsExactly("Hello");
        tendAfter(1);
        tendAfter(60);

        assertThat(said(chat))
                .containsExactly(
                        "Hello", "Olivia Park is late in " + session(chat).id());
        assertThat(inTransaction(() ->
                        world().repositories.chats().find(chat).orElseThrow().members()))
                .containsExactly(3L);
        step(() -> world().dispatch.dispatchDue());
        assertThat(world().post.of("ONIMCONNECTORMESSAGEADD"))
                .as("customers hear nothing")
                .isEmpty();
    }

    @Test
    default void heads_are_told_of_every_further_answer_that_takes_too_long() {
        var application = line(Map.of(
                "KPI_FURTHER_ANSWER_TIME", "60",
                "KPI_FURTHER_ANSWER_ALERT", "Y",
                "KPI_FURTHER_ANSWER_TEXT", "Late"));
        var chat = write(application, "u1");
        tendAfter(600);
        answer(chat, 2);
        tendAfter(600);
        assertThat(said(chat)).containsExactly("Hello", "Yes?");

        for (int round = 0; round < 2; round++) {
            write(application, "u1");
            tendAfter(60);
            answer(chat, 2);
        }

        assertThat(said(chat)).containsExactly("Hello", "Yes?", "Hello", "Late", "Yes?", "Hello", "Late", "Yes?");
    }

    @Test
    default void a_customer_goes_on_with_what_was_closed_a_moment_ago() {
        var application = line(Map.of("FULL_CLOSE_TIME", "10"));
        var chat = write(application, "u1");
        answer(chat, 2);
        var first = session(chat).id();
        step(() -> world().finishSession.finish(chat, 2));
        world().clock.advance(Duration.ofMinutes(9));

        write(application, "u1");

        assertThat(session(chat).id()).isEqualTo(first);
        assertThat(session(chat).status()).isEqualTo(SessionStatus.CUSTOMER_AGAIN);
        assertThat(holder(chat)).hasValue(2L);
        step(() -> world().dispatch.dispatchDue());
        assertThat(world().post.of("ONIMCONNECTORDIALOGSTART"))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).containsEntry("data[DATA][0][session][close_term]", "10"));
        step(() -> world().finishSession.finish(chat, 2));
        world().clock.advance(Duration.ofMinutes(10));
        write(application, "u1");
        assertThat(session(chat).id()).isNotEqualTo(first);
    }

    @Test
    default void what_the_line_closed_itself_is_over() {
        var application = line(Map.of("FULL_CLOSE_TIME", "10", "AUTO_CLOSE_TIME", "600"));
        var chat = write(application, "u1");
        answer(chat, 2);
        var first = session(chat).id();
        tendAfter(600);

        write(application, "u1");

        assertThat(session(chat).id()).isNotEqualTo(first);
    }

    @Test
    default void skipping_passes_the_request_on() {
        var application = line(Map.of("QUEUE_TYPE", "evenly"));
        var chat = write(application, "u1");

        step(() -> world().sessionWorld.workOnDialog.skip(chat, 2));

        assertThat(holder(chat)).hasValue(3L);
    }

    @Test
    default void a_transferred_dialog_is_in_the_queue_of_its_new_line() {
        var application = line(Map.of());
        step(() -> world().changeLines()
                .change(2, new LineForm(null, null, List.of(3L), Map.of("QUEUE_TYPE", "strictly")), 1));
        var chat = write(application, "u1");

        step(() -> world().transferSession.toLine(chat, 2, 2));

        assertThat(holder(chat)).hasValue(3L);
        assertThat(session(chat).lineId()).isEqualTo(2);
    }

    @Test
    default void a_customer_nobody_answers_is_told_so_once() {
        var application = line(Map.of("NO_ANSWER_RULE", "text", "NO_ANSWER_TIME", "90", "NO_ANSWER_TEXT", "Patience"));
        var chat = write(application, "u1");

        tendAfter(90);
        tendAfter(90);

        assertThat(said(chat)).containsExactly("Hello", "Patience");
    }

    @Test
    default void a_customer_is_welcomed_at_first_and_again_only_if_the_line_says_so() {
        var application = line(Map.of("WELCOME_MESSAGE", "Y", "WELCOME_MESSAGE_TEXT", "Welcome"));
        var chat = write(application, "u1");
        write(application, "u1");
        assertThat(said(chat)).containsExactly("Hello", "Welcome", "Hello");

        step(() -> world().finishSession.finish(chat, 2));
        write(application, "u1");
        assertThat(said(chat)).hasSize(4);

        set(Map.of("SEND_WELCOME_EACH_SESSION", "Y"));
        step(() -> world().finishSession.finish(chat, 2));
        write(application, "u1");
        assertThat(said(chat)).endsWith("Hello", "Welcome");
    }

    @Test
    default void what_the_line_says_by_itself_travels_unsigned_to_connectors_that_want_it() {
        var application = line(Map.of("WELCOME_MESSAGE", "Y", "WELCOME_MESSAGE_TEXT", "Welcome"));

        write(application, "u1");
        step(() -> world().dispatch.dispatchDue());

        assertThat(world().post.of("ONIMCONNECTORMESSAGEADD"))
                .singleElement()
                .satisfies(fields -> assertThat(fields)
                        .containsEntry("data[MESSAGES][0][message][text]", "Welcome")
                        .containsEntry("data[MESSAGES][0][message][user_id]", "0"));
    }

    @Test
    default void outside_its_hours_a_line_says_so_and_asks_its_queue_when_they_begin() {
        var application = line(Map.of(
                "QUEUE_TYPE", "strictly",
                "WORKTIME_ENABLE", "Y",
                "WORKTIME_FROM", hour(2),
                "WORKTIME_TO", hour(4),
                "WORKTIME_DAYOFF_TEXT", "Closed"));
        var chat = write(application, "u1");
        assertThat(said(chat)).containsExactly("Hello", "Closed");
        assertThat(holder(chat)).isEmpty();

        tendAfter(Duration.ofHours(2).toSeconds());

        assertThat(holder(chat)).hasValue(2L);
    }

    @Test
    default void a_silent_customer_loses_the_session_unless_it_is_pinned() {
        var application = line(
                Map.of("AUTO_CLOSE_TIME", "600", "AUTO_CLOSE_RULE", "text", "AUTO_CLOSE_TEXT", "Nobody there? Bye."));
        var silent = write(application, "u1");
        var pinned = write(application, "u2");
        var talking = write(application, "u3");
        List.of(silent, pinned, talking).forEach(chat -> answer(chat, 2));
        step(() -> world().sessionWorld.pinDialogs.pin(pinned, 2, true));
        world().clock.advance(Duration.ofSeconds(500));
        write(application, "u3");

        tendAfter(100);

        assertThat(isOpen(silent)).isFalse();
        assertThat(said(silent)).endsWith("Nobody there? Bye.");
        assertThat(isOpen(pinned)).isTrue();
        assertThat(isOpen(talking)).isTrue();
    }

    @Test
    default void a_lone_digit_after_the_request_for_a_vote_is_the_vote() {
        var application = line(
                Map.of("VOTE_MESSAGE", "Y", "VOTE_MESSAGE_2_TEXT", "How was it?", "VOTE_MESSAGE_2_LIKE", "Thanks"));
        var chat = write(application, "u1");
        answer(chat, 2);
        step(() -> world().finishSession.finish(chat, 2));

        write(application, "u1", " 1 ");

        assertThat(said(chat)).endsWith("How was it?", " 1 ", "Thanks");
        assertThat(isOpen(chat)).isFalse();
        assertThat(session(chat).rating().vote()).isEqualTo(5);
        write(application, "u1", "0");
        assertThat(isOpen(chat)).isTrue();
    }

    @Test
    default void a_vote_that_comes_too_late_is_a_request() {
        var application = line(Map.of("VOTE_MESSAGE", "Y", "VOTE_TIME_LIMIT", "60"));
        var chat = write(application, "u1");
        answer(chat, 2);
        step(() -> world().finishSession.finish(chat, 2));
        world().clock.advance(Duration.ofSeconds(60));

        write(application, "u1", "0");

        assertThat(isOpen(chat)).isTrue();
    }

    @Test
    default void a_line_asks_how_it_was_before_the_end_or_after_it() {
        var application = line(Map.of("VOTE_MESSAGE", "Y", "VOTE_MESSAGE_2_TEXT", "How was it?"));
        var before = write(application, "u1");
        answer(before, 2);
        step(() -> world().finishSession.finish(before, 2));
        step(() -> world().dispatch.dispatchDue());
        assertThat(world().post.names()).endsWith("ONIMCONNECTORMESSAGEADD", "ONIMCONNECTORDIALOGFINISH");

        set(Map.of("VOTE_BEFORE_FINISH", "N"));
        var after = write(application, "u2");
        answer(after, 2);
        step(() -> world().finishSession.finish(after, 2));
        step(() -> world().dispatch.dispatchDue());

        assertThat(world().post.names()).endsWith("ONIMCONNECTORDIALOGFINISH", "ONIMCONNECTORMESSAGEADD");
        assertThat(said(after)).endsWith("How was it?");
        write(application, "u2", "1");
        assertThat(session(after).rating().vote()).isEqualTo(5);
    }

    @Test
    default void a_vote_ends_the_time_in_which_a_session_may_go_on_where_the_line_wants_that() {
        var application = line(Map.of("VOTE_MESSAGE", "Y", "FULL_CLOSE_TIME", "10"));
        var chat = write(application, "u1");
        answer(chat, 2);
        var first = session(chat).id();
        step(() -> world().finishSession.finish(chat, 2));
        write(application, "u1", "1");
        write(application, "u1", "One thing more");
        assertThat(session(chat).id()).isEqualTo(first);

        set(Map.of("VOTE_CLOSING_DELAY", "Y"));
        step(() -> world().finishSession.finish(chat, 2));
        write(application, "u1", "Wait");
        assertThat(session(chat).id()).as("no vote yet").isEqualTo(first);
        step(() -> world().finishSession.finish(chat, 2));
        write(application, "u1", "0");
        write(application, "u1", "Another thing");

        assertThat(session(chat).id()).isNotEqualTo(first);
    }

    @Test
    default void closing_words_are_said_by_hand_and_not_to_spam() {
        var application = line(Map.of("CLOSE_RULE", "text", "CLOSE_TEXT", "Bye"));
        var served = write(application, "u1");
        var spam = write(application, "u2");

        step(() -> world().sessionWorld.workOnDialog.finish(served, 2));
        step(() -> world().sessionWorld.workOnDialog.spam(spam, 2));

        assertThat(said(served)).containsExactly("Hello", "Bye");
        assertThat(said(spam)).containsExactly("Hello");
        assertThat(session(spam).status()).isEqualTo(SessionStatus.SPAM);
    }

    @Test
    default void in_silent_mode_customers_hear_nothing() {
        var application = line(Map.of());
        var chat = write(application, "u1");
        step(() -> world().sessionWorld.workOnDialog.silence(chat, 2, true));

        answer(chat, 2);

        step(() -> world().dispatch.dispatchDue());
        assertThat(world().post.of("ONIMCONNECTORMESSAGEADD")).isEmpty();
    }

    @Test
    default void a_bot_welcomes_first_and_the_queue_has_its_turn_later() {
        var application = line(Map.of(
                "QUEUE_TYPE", "strictly",
                "WELCOME_BOT_ENABLE", "Y",
                "WELCOME_BOT_ID", "1",
                "WELCOME_BOT_TIME", "180"));
        world().welcomes.add((botId, chat, session) -> botId == 1);
        var chat = write(application, "u1");
        assertThat(holder(chat)).hasValue(1L);

        tendAfter(180);

        assertThat(holder(chat)).hasValue(2L);
        step(() -> world().finishSession.finish(chat, 2));
        write(application, "u1");
        assertThat(holder(chat)).hasValue(2L);
    }

    @Test
    default void customers_see_who_answers_unless_the_line_hides_its_operators() {
        var application = line(Map.of("OPERATOR_DATA", "hide", "DEFAULT_OPERATOR_DATA.NAME", "Support"));
        var chat = write(application, "u1");

        answer(chat, 2);
        set(Map.of("DEFAULT_OPERATOR_DATA.NAME", " "));
        answer(chat, 2);
        set(Map.of("OPERATOR_DATA", "profile"));
        answer(chat, 2);
        set(Map.of("OPERATOR_DATA", "queue"));
        answer(chat, 2);

        step(() -> world().dispatch.dispatchDue());
        assertThat(world().post.of("ONIMCONNECTORMESSAGEADD"))
                .extracting(fields -> fields.get("data[MESSAGES][0][message][text]"))
                .containsExactly(
                        "[b]Support:[/b] [br]Yes?",
                        "Yes?",
                        "[b]Olivia Park:[/b] [br]Yes?",
                        "[b]Olivia Park:[/b] [br]Yes?");
    }

    @Test
    default void whoever_becomes_free_gets_what_has_priority() {
        var application = line(Map.of("QUEUE_TYPE", "strictly", "MAX_CHAT", "1"));
        step(() -> world().changeLines().change(1, new LineForm(null, null, List.of(2L), Map.of()), 1));
        var urgent = Map.of("QUEUE_TYPE", "strictly", "MAX_CHAT", "1", "SESSION_PRIORITY", "10");
        step(() -> world().changeLines().change(2, new LineForm(null, null, List.of(2L), urgent), 1));
        var first = write(application, "u1");
        var second = write(application, "u2");
        var third = write(application, "u3");
        step(() -> world().transferSession.toLine(third, 2, 2));
        assertThat(holder(second)).isEmpty();
        assertThat(holder(third)).isEmpty();

        step(() -> world().finishSession.finish(first, 2));
        tendAfter(60);

        assertThat(holder(third)).hasValue(2L);
        assertThat(holder(second)).isEmpty();
    }

    @Test
    default void strangers_to_a_line_keep_out_of_its_dialogs_until_they_are_let_in() {
        var application = line(Map.of());
        step(() -> world().changeLines().change(1, new LineForm(null, null, List.of(2L), Map.of()), 1));
        var chat = write(application, "u1");
        var work = world().sessionWorld.workOnDialog;

        assertThatThrownBy(() -> step(() -> work.take(chat, 3)))
                .isInstanceOfSatisfying(
                        SessionException.class,
                        refused -> assertThat(refused.code()).isEqualTo("ACCESS_DENIED"));
        step(() -> world().repositories.chats().lock(chat).orElseThrow().joined(3));
        step(() -> work.take(chat, 3));

        assertThat(holder(chat)).hasValue(3L);
    }

    @Test
    default void all_dialogs_of_an_operator_are_pinned_and_let_go() {
        var application = line(Map.of());
        var first = write(application, "u1");
        var second = write(application, "u2");
        answer(first, 2);
        answer(second, 3);
        var pins = world().sessionWorld.pinDialogs;

        assertThat(inTransaction(() -> pins.pinAll(2, true)))
                .containsExactly(session(first).id());
        assertThat(inTransaction(() -> pins.pinAll(2, true))).isEmpty();
        assertThat(session(first).isPinned()).isTrue();
        assertThat(inTransaction(() -> pins.pinAll(2, false))).hasSize(1);
    }

    @Test
    default void only_a_head_rates_an_operator() {
        var chat = write(line(Map.of()), "u1");
        var votes = world().sessionWorld.voteAsHead;
        var session = session(chat).id();

        step(() -> votes.vote(session, 1, 4, null));
        step(() -> votes.vote(session, 1, null, "Well done"));

        assertThat(session(chat).rating().voteHead()).isEqualTo(4);
        assertThat(session(chat).rating().commentHead()).hasValue("Well done");
        assertThatThrownBy(() -> step(() -> votes.vote(session, 2, 1, null))).isInstanceOf(SessionException.class);
    }

    /** An application whose connector is on line 1, which is set so. */
    default ApplicationCard line(Map<String, String> settings) {
        step(world()::setUp);
        var application = inTransaction(world()::installedApplication);
        step(() -> world().connected(application));
        set(settings);
        return application;
    }

    default void set(Map<String, String> settings) {
        step(() -> world().changeLines().change(1, new LineForm(null, null, null, settings), 1));
    }

    default long write(ApplicationCard application, String user) {
        return write(application, user, "Hello");
    }

    default long write(ApplicationCard application, String user, String text) {
        return inTransaction(() -> world().receive(application, message(user, user, "", text)))
                .get(0)
                .chatId();
    }

    default void answer(long chat, long operator) {
        inTransaction(() -> world().answerDialog.answer(chat, operator, "Yes?", List.of()));
    }

    default void tendAfter(long seconds) {
        world().clock.advance(Duration.ofSeconds(seconds));
        step(world().sessionWorld.tendSessions::tend);
    }

    default Optional<Long> holder(long chat) {
        return inTransaction(
                () -> world().repositories.chats().find(chat).orElseThrow().operatorId());
    }

    default boolean isOpen(long chat) {
        return inTransaction(() -> world().repositories
                .chats()
                .find(chat)
                .orElseThrow()
                .sessionId()
                .isPresent());
    }

    default Session session(long chat) {
        return inTransaction(() -> world().repositories.sessions().latest(chat).orElseThrow());
    }

    default List<String> said(long chat) {
        return inTransaction(() -> world().conversation().page(chat, null, 50).messages().stream()
                .map(MessageView::text)
                .toList());
    }

    /** The full hour so many hours after now, as the settings have it. */
    default String hour(int later) {
        return String.valueOf((world().clock.instant().atZone(ZoneOffset.UTC).getHour() + later) % 24);
    }
}
