package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.portal.attack.Attack;
import org.openchannel.portal.attack.MethodTable;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;

/** Whatever is sent to a method, the answer is a result or a refusal a stranger understands. */
@Timeout(60)
class HostileCallsTest {

    private static final long MOST_MILLIS = Duration.ofSeconds(2).toMillis();

    @Test
    void every_method_has_its_parameters_in_the_table() {
        assertThat(MethodTable.methods()).containsAll(methods().toList());
    }

    @Test
    void at_least_two_thousand_calls_are_tried() {
        assertThat(methods().mapToInt(method -> Attack.on(method).size()).sum()).isGreaterThan(2000);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_wrong_call_is_refused_with_a_clear_word(String method) {
        var door = new Door();
        var bots = Bots.of(door);
        var complaints = new ArrayList<String>();
        for (var attack : Attack.on(method)) {
            var start = System.nanoTime();
            var complaint = complaint(door, bots, attack);
            var took = Duration.ofNanos(System.nanoTime() - start).toMillis();
            if (!complaint.isEmpty() || took > MOST_MILLIS) {
                complaints.add(attack.what() + ": " + complaint + ", " + took + " ms");
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static String complaint(Door door, Bots bots, Attack attack) {
        RestAnswer answer;
        try {
            var json = bots.in(attack.jsonWith("\"auth\":\"" + door.tokenOf(1) + "\""));
            var body = new RestRequest.Body("application/json", json);
            answer = door.answer(attack.method(), null, body);
        } catch (RestException e) {
            answer = RestAnswer.refused(e);
        }
        return Attack.complaint(answer.status(), JsonTree.write(answer.body()));
    }

    /** The caller's own bots, who are in a chat of many and talk with user 2: what is asked of them goes deeper then. */
    private record Bots(long classic, long modern) {

        static Bots of(Door door) {
            var bots = new Bots(
                    door.bots.classic(door.application.id(), "classic", BotKind.OPENLINE),
                    door.bots.fetching(door.application.id(), "modern", BotKind.PERSONAL));
            var chat = door.bots.openTalk.chat(
                    new ChatWish(false, "Team", "", "", "", "", ""), bots.classic, List.of(2L, bots.modern));
            door.bots.say.say(chat, bots.classic, Words.of("Hello"), TalkNews.Context.TEXTAREA);
            return bots;
        }

        String in(String json) {
            return json.replaceAll("\"BOT_ID\":1\\b", "\"BOT_ID\":" + classic)
                    .replaceAll("\"botId\":1\\b", "\"botId\":" + modern)
                    .replaceAll("\"(DIALOG_ID|dialogId)\":\"word\"", "\"$1\":\"2\"");
        }
    }

    private static Stream<String> methods() {
        return new Door().methods().all().stream().map(method -> method.name().toLowerCase(Locale.ROOT));
    }
}
