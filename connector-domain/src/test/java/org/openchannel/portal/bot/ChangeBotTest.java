package org.openchannel.portal.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.bot.BotException.Reason;

class ChangeBotTest {

    private static final long OWNER = 7;
    private static final BotProfile SILENT = profile(null, null, null, null, null);

    private final PortalWorld world = new PortalWorld();
    private final BotWorld bots = new BotWorld(world);

    ChangeBotTest() {
        world.setUp();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_profile_that_says_anything_is_not_empty(BotProfile profile) {
        assertThat(profile.isEmpty()).isFalse();
        assertThat(BotChange.of(null, BotHandlers.NONE, profile).isEmpty()).isFalse();
    }

    static Stream<BotProfile> profiles() {
        return Stream.of(
                BotProfile.named(""),
                profile("Two", null, null, null, null),
                profile(null, "bot@example.com", null, null, null),
                new BotProfile(null, null, null, "mint", null, null, null, null, null),
                profile(null, null, "Helper", null, null),
                profile(null, null, null, "https://bot.example/", null),
                new BotProfile(null, null, null, null, null, null, "M", null, null),
                profile(null, null, null, null, "2020-01-02"),
                new BotProfile(null, null, null, null, null, null, null, null, "f1"));
    }

    @Test
    void what_can_be_no_part_of_a_profile_is_not_said() {
        assertThat(SILENT.isEmpty()).isTrue();
        assertThat(profile(null, null, null, "ftp://bot.example/", "2.1.2020").isEmpty())
                .isTrue();
    }

    @Test
    void either_name_is_a_name() {
        assertThat(SILENT.isNameless()).isTrue();
        assertThat(profile(" ", null, null, null, null).isNameless()).isTrue();
        assertThat(profile("Two", null, null, null, null).isNameless()).isFalse();
        assertThat(BotProfile.named("Echo").isNameless()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_of_anything_is_not_empty(BotChange change) {
        assertThat(change.isEmpty()).isFalse();
    }

    static Stream<BotChange> changes() {
        return Stream.of(
                BotChange.of("echo", BotHandlers.NONE, SILENT),
                BotChange.of(null, BotHandlers.all(BotWorld.HANDLER), SILENT),
                new BotChange(null, BotHandlers.NONE, SILENT, false, null, null, null, null),
                new BotChange(null, BotHandlers.NONE, SILENT, null, false, null, null, null),
                new BotChange(null, BotHandlers.NONE, SILENT, null, null, false, null, null),
                new BotChange(null, BotHandlers.NONE, SILENT, null, null, null, "", null),
                new BotChange(null, BotHandlers.NONE, SILENT, null, null, null, null, false));
    }

    @Test
    void a_modern_bot_turns_only_where_it_is_told_to() {
        var id = bots.fetching(OWNER, "echo", BotKind.STANDARD);

        turn(id, new BotChange(null, BotHandlers.NONE, SILENT, true, false, true, "night", false));
        var turned = card(id);
        turn(id, BotChange.of("echo2", BotHandlers.NONE, SILENT));

        assertThat(turned.isHidden()).isTrue();
        assertThat(turned.hasReactions()).isFalse();
        assertThat(turned.isOpenline()).isTrue();
        assertThat(turned.background()).isEqualTo("night");
        assertThat(turned.fetches()).isFalse();
        assertThat(card(id)).usingRecursiveComparison().ignoringFields("code").isEqualTo(turned);
        turn(id, new BotChange(null, BotHandlers.NONE, SILENT, null, null, false, "", true));
        assertThat(card(id).background()).isNull();
        assertThat(card(id).fetches()).isTrue();
        assertThat(card(id).isOpenline()).isFalse();
    }

    @Test
    void a_bot_for_lines_stays_one() {
        var id = bots.classic(OWNER, "line", BotKind.OPENLINE);

        turn(id, new BotChange(null, BotHandlers.NONE, SILENT, null, null, false, null, null));

        assertThat(card(id).isOpenline()).isTrue();
    }

    @Test
    void a_modern_bot_moves_alone_and_classic_ones_move_together() {
        var modern = bots.fetching(OWNER, "modern", BotKind.STANDARD);
        var first = bots.classic(OWNER, "first", BotKind.STANDARD);
        var second = bots.classic(OWNER, "second", BotKind.STANDARD);

        turn(modern, BotChange.of(null, BotHandlers.all("https://bot.example/modern"), SILENT));
        turn(first, BotChange.of(null, BotHandlers.of("https://bot.example/moved", "", "", "", ""), SILENT));

        assertThat(card(modern).webhookUrl()).isEqualTo("https://bot.example/modern");
        assertThat(card(second).handlers().messageAdd()).isEqualTo("https://bot.example/moved");
        assertThat(card(second).handlers().welcome()).isEqualTo(BotWorld.HANDLER);
    }

    @Test
    void a_code_is_some_word_of_nobody_else() {
        var id = bots.classic(OWNER, "echo", BotKind.STANDARD);
        bots.classic(OWNER, "other", BotKind.STANDARD);

        refused(Reason.NO_CODE, () -> turn(id, BotChange.of(" ", BotHandlers.NONE, SILENT)));
        refused(Reason.NO_CODE, () -> turn(id, BotChange.of("x".repeat(101), BotHandlers.NONE, SILENT)));
        refused(Reason.CODE_TAKEN, () -> turn(id, BotChange.of("other", BotHandlers.NONE, SILENT)));
        turn(id, BotChange.of("echo", BotHandlers.NONE, SILENT));

        assertThat(card(id).code()).isEqualTo("echo");
    }

    @Test
    void who_keeps_a_key_that_is_theirs_keeps_the_bot() {
        var free = bots.knowOwner.holding("free key");
        var owner = bots.knowOwner.holding("old key");
        var id = bots.fetching(owner, "echo", BotKind.STANDARD);

        bots.updateBot.rotate(owner, id, "free key");

        assertThat(bots.findBot.of(free)).hasSize(1);
    }

    @Test
    void a_bot_is_called_by_what_it_has_of_a_name() {
        var id = bots.classic(OWNER, "echo", BotKind.STANDARD);

        turn(
                id,
                BotChange.of(
                        null, BotHandlers.NONE, new BotProfile("", "Two", null, null, null, null, null, null, null)));

        assertThat(card(id).fullName()).isEqualTo("Two");
    }

    private void turn(long id, BotChange change) {
        bots.updateBot.update(OWNER, id, change);
    }

    private BotCard card(long id) {
        return bots.findBot.find(id).orElseThrow();
    }

    private static BotProfile profile(
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String workPosition,
            @Nullable String website,
            @Nullable String birthday) {
        return new BotProfile(null, lastName, email, null, workPosition, website, null, birthday, null);
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BotException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
