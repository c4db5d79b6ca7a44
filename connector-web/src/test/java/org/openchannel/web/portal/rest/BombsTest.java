package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openchannel.portal.attack.Attack;
import org.openchannel.portal.attack.Bomb;

/** Bodies nobody means are refused or understood, in no time. */
@Timeout(60)
class BombsTest {

    private static final long MOST_MILLIS = Duration.ofSeconds(15).toMillis();

    /** One that keeps what it is sent, one that filters, and one that calls others. */
    private static final List<String> METHODS = List.of("app.option.set", "user.get", "batch");

    private final Door door = new Door();

    @Test
    void no_bomb_goes_off() {
        var complaints = new ArrayList<String>();
        for (var method : METHODS) {
            for (var bomb : Bomb.all(door.tokenOf(1))) {
                var start = System.nanoTime();
                var answer = answer(method, bomb);
                var took = Duration.ofNanos(System.nanoTime() - start).toMillis();
                var complaint = Attack.complaint(answer.status(), JsonTree.write(answer.body()));
                if (!complaint.isEmpty() || took > MOST_MILLIS) {
                    complaints.add(method + " " + bomb.what() + ": " + complaint + ", " + took + " ms");
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    private RestAnswer answer(String method, Bomb bomb) {
        try {
            return door.answer(method, bomb.query(), new RestRequest.Body(bomb.mediaType(), bomb.body()));
        } catch (RestException e) {
            return RestAnswer.refused(e);
        }
    }

    @Test
    void commands_of_a_batch_that_feed_on_each_other_do_not_grow_without_end() {
        var commands = new LinkedHashMap<String, String>();
        commands.put("c0", "server.time?x=" + "x".repeat(1000));
        for (int number = 1; number < 50; number++) {
            commands.put("c" + number, "app.option.set?options[k]=" + ("$result[c" + (number - 1) + "]").repeat(50));
        }

        assertThat(door.json("batch", Map.of("cmd", commands)).status()).isEqualTo(200);
    }

    @Test
    void a_token_counts_only_where_tokens_go() {
        var token = door.tokenOf(1);

        refused("auth[]=" + token);
        refused("auth[access_token]=" + token);
        refused("token=" + token);
        refused("AUTH_ID=" + token);
        refused("cookie=" + token);
        assertThat(door.answer("1/" + token + "/profile", null, RestRequest.Body.NONE)
                        .status())
                .as("in the place of a webhook's key")
                .isEqualTo(401);
    }

    private void refused(String query) {
        assertThat(door.answer("profile", query, RestRequest.Body.NONE).body())
                .as(query)
                .containsEntry("error", "NO_AUTH_FOUND");
    }
}
