package org.openchannel.portal.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.bot.BotException.Reason;
import org.openchannel.portal.staff.StaffDirectory;

class RegisterBotTest {

    private static final long OWNER = 7;

    private final PortalWorld world = new PortalWorld();
    private final BotWorld bots = new BotWorld(world);

    RegisterBotTest() {
        world.setUp();
    }

    @Test
    void a_bot_is_a_user_who_is_in_no_list_of_people() {
        var id = bots.classic(OWNER, "echo", BotKind.STANDARD);

        var staff = world.repositories.staff();
        assertThat(staff.find(id).orElseThrow().fullName()).isEqualTo("Echo");
        assertThat(new StaffDirectory(staff).all()).noneMatch(person -> person.id() == id);
        assertThat(staff.withLogin("bot_" + id)).isEmpty();
    }

    @Test
    void the_same_code_is_the_same_bot_and_nobody_elses() {
        var id = bots.classic(OWNER, "echo", BotKind.STANDARD);

        assertThat(bots.classic(OWNER, "echo", BotKind.SUPERVISOR)).isEqualTo(id);
        assertThat(bots.findBot.find(id).orElseThrow().kind()).isEqualTo(BotKind.STANDARD);
        refused(Reason.CODE_TAKEN, () -> bots.classic(8, "echo", BotKind.STANDARD));
    }

    @Test
    void an_owner_has_five_classic_bots_at_most() {
        IntStream.range(0, 5).forEach(number -> bots.classic(OWNER, "echo" + number, BotKind.STANDARD));

        refused(Reason.TOO_MANY, () -> bots.classic(OWNER, "sixth", BotKind.STANDARD));
        assertThat(bots.classic(OWNER, "echo0", BotKind.STANDARD))
                .as("one that is there is no new one")
                .isPositive();
        assertThat(bots.fetching(OWNER, "modern", BotKind.STANDARD)).isPositive();
    }

    @Test
    void classic_bots_of_an_owner_share_their_handlers() {
        var first = bots.classic(OWNER, "one", BotKind.STANDARD);
        var moved = BotHandlers.all("https://bot.example/moved");

        bots.registerBot.register(OWNER, wish("two", BotProfile.named("Two"), moved));

        assertThat(bots.findBot.find(first).orElseThrow().handlers().messageAdd())
                .isEqualTo("https://bot.example/moved");
    }

    @Test
    void what_makes_no_bot_is_said() {
        var handlers = BotHandlers.all(BotWorld.HANDLER);
        var stolen = new BotProfile("Echo", null, "OLIVIA@example.com", null, null, null, null, null, null);

        refused(Reason.NO_CODE, () -> bots.registerBot.register(OWNER, wish(" ", BotProfile.named("A"), handlers)));
        refused(
                Reason.NO_CODE,
                () -> bots.registerBot.register(OWNER, wish("x".repeat(101), BotProfile.named("A"), handlers)));
        refused(Reason.NO_NAME, () -> bots.registerBot.register(OWNER, wish("echo", BotProfile.named(" "), handlers)));
        refused(Reason.EMAIL_TAKEN, () -> bots.registerBot.register(OWNER, wish("echo", stolen, handlers)));
    }

    @Test
    void a_bot_for_lines_is_for_lines_whatever_else_is_said() {
        var id = bots.classic(OWNER, "echo", BotKind.OPENLINE);

        assertThat(bots.findBot.find(id).orElseThrow().isOpenline()).isTrue();
    }

    @Test
    void a_profile_keeps_only_what_fits() {
        var odd = new BotProfile(
                "x".repeat(300), null, null, "mint", "y".repeat(300), "javascript:alert(1)", "?", "yesterday", null);

        assertThat(odd.name()).hasSize(100);
        assertThat(odd.color()).isEqualTo("MINT");
        assertThat(odd.website()).isNull();
        assertThat(odd.gender()).isNull();
        assertThat(odd.birthday()).isNull();
        assertThat(new BotProfile(null, null, null, "NO_COLOR", null, null, null, null, null).isEmpty())
                .isTrue();
        assertThat(BotColors.code("MINT", 1)).isEqualTo("#4ba984");
        assertThat(BotColors.name("", 3)).isEqualTo(BotColors.name("", 19));
    }

    @Test
    void kinds_are_known_by_letter_and_word() {
        assertThat(BotKind.ofLetter(" s ")).isEqualTo(BotKind.SUPERVISOR);
        assertThat(BotKind.ofLetter("P")).isEqualTo(BotKind.STANDARD);
        assertThat(BotKind.ofWord("openline")).hasValue(BotKind.OPENLINE);
        assertThat(BotKind.ofWord("human")).isEmpty();
        assertThat(BotKind.HUMAN.word()).isEqualTo("bot");
    }

    @Test
    void an_update_changes_what_it_names() {
        var id = bots.classic(OWNER, "echo", BotKind.STANDARD);
        var profile = new BotProfile(null, "Two", "bot@example.com", "RED", "Helper", null, "F", "2020-01-02", null);

        bots.updateBot.update(OWNER, id, BotChange.of("echo2", BotHandlers.NONE, profile));

        var bot = bots.findBot.withCode("echo2").orElseThrow();
        assertThat(bot.fullName()).isEqualTo("Echo Two");
        assertThat(bot.profile().workPosition()).isEqualTo("Helper");
        assertThat(bot.handlers().messageAdd()).isEqualTo(BotWorld.HANDLER);
        refused(
                Reason.NOTHING_TO_CHANGE,
                () -> bots.updateBot.update(
                        OWNER,
                        id,
                        BotChange.of(
                                null,
                                BotHandlers.NONE,
                                new BotProfile(null, null, null, null, null, null, null, null, null))));
        refused(
                Reason.NO_NAME,
                () -> bots.updateBot.update(
                        OWNER,
                        id,
                        BotChange.of(
                                null,
                                BotHandlers.NONE,
                                new BotProfile("", "", null, null, null, null, null, null, null))));
        refused(Reason.FOREIGN_BOT, () -> bots.updateBot.update(8, id, BotChange.of("x", BotHandlers.NONE, profile)));
        refused(
                Reason.NO_SUCH_BOT,
                () -> bots.updateBot.update(OWNER, 99, BotChange.of("x", BotHandlers.NONE, profile)));
    }

    @Test
    void a_key_is_known_by_its_holder_and_may_be_replaced() {
        var owner = bots.knowOwner.holding("first key");
        var id = bots.fetching(owner, "echo", BotKind.STANDARD);

        assertThat(owner).isNegative();
        assertThat(bots.knowOwner.holding("first key")).isEqualTo(owner);
        assertThat(bots.knowOwner.known("other key")).isEmpty();
        assertThat(bots.knowOwner.applicationToken(owner).orElseThrow().reveal())
                .isEqualTo("first key");

        bots.updateBot.rotate(owner, id, "second key");

        assertThat(bots.findBot.of(owner)).isEmpty();
        refused(Reason.KEY_TAKEN, () -> {
            var third = bots.knowOwner.holding("third key");
            var other = bots.fetching(third, "other", BotKind.STANDARD);
            bots.updateBot.rotate(third, other, "second key");
        });
    }

    @Test
    void a_command_is_a_word_of_one_bot() {
        var id = bots.classic(OWNER, "echo", BotKind.STANDARD);
        var command = bots.changeCommands.register(OWNER, id, command("/help"));

        assertThat(bots.changeCommands.register(OWNER, id, command("help"))).isEqualTo(command);
        assertThat(bots.changeCommands.ofOwner(OWNER, "/HELP").orElseThrow().id())
                .isEqualTo(command);
        assertThat(bots.changeCommands.ownCard(OWNER, command).text("ru").title())
                .as("in any language there is")
                .isEqualTo("Help");
        var other = bots.changeCommands.register(OWNER, id, command("other"));
        refused(Reason.COMMAND_TAKEN, () -> bots.changeCommands.update(OWNER, other, wish -> command("help")));
        refused(Reason.NO_COMMAND, () -> bots.changeCommands.register(OWNER, id, command("two words")));
        refused(Reason.NO_COMMAND, () -> bots.changeCommands.update(OWNER, other, wish -> command("/")));
        refused(Reason.FOREIGN_COMMAND, () -> bots.changeCommands.unregister(8, command));
        bots.changeCommands.unregister(OWNER, command);
        refused(Reason.NO_SUCH_COMMAND, () -> bots.changeCommands.ownCard(OWNER, command));
    }

    private static CommandWish command(String word) {
        return new CommandWish(word, false, false, false, BotWorld.HANDLER, Map.of("en", CommandText.of("Help", "")));
    }

    private static BotWish wish(String code, BotProfile profile, BotHandlers handlers) {
        return new BotWish(code, BotKind.STANDARD, false, false, false, handlers, profile, false, true, null);
    }

    private static void refused(Reason reason, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        BotException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
