package org.openchannel.bridge.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.InMemoryAccounts;
import org.openchannel.bridge.account.ScriptedGateway;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.InMemoryInstallations;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.settings.Changed.Refused;
import org.openchannel.bridge.settings.Changed.Saved;
import org.openchannel.bridge.settings.Changed.Stale;
import org.openchannel.shared.MovableClock;

/** What administrators change about chats. */
class ChangeChatsTest {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final AskedInterval NOTHING = new AskedInterval("", "s");
    private static final AskedInterval FIFTEEN = new AskedInterval("15", "s");

    private final MovableClock clock = new MovableClock();
    private final ScriptedGateway gateway = new ScriptedGateway();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryAllSettings all = new InMemoryAllSettings();
    private final InMemoryIgnoredNumbers numbers = new InMemoryIgnoredNumbers();
    private final InMemoryDeeds deeds = new InMemoryDeeds();
    private final ReadSettings read = new ReadSettings(all);
    private final LookAtChats look = new LookAtChats(accounts, gateway, read);
    private final ChangeChats change = new ChangeChats(
            all,
            look,
            new ChangeChats.Numbers(
                    new FindIgnored(
                            numbers, accounts, new HomeRegion(new FindInstallations(new InMemoryInstallations()))),
                    new ChangeIgnored(numbers, all, new WriteDeed(deeds, clock), clock)),
            new WriteDeed(deeds, clock));

    ChangeChatsTest() {
        accounts.add(
                new Account(ACCOUNT, new MemberId("m"), new GatewayCode("simulator"), "Shop", "sealed", Instant.EPOCH));
    }

    private Changed asks(long seen, ChatSwitches switches, AskedInterval interval, AskedInterval campaign) {
        return change.change(ACCOUNT, new ChatsWish(seen, switches, interval, campaign, NumbersWish.NONE), "Anna");
    }

    @Test
    void what_somebody_chose_is_so_at_once_and_written_down_field_by_field() {
        var switches = new ChatSwitches(false, true, false, false, true);

        var changed = asks(0, switches, new AskedInterval("0,5", "s"), new AskedInterval("2", "min"));

        var now = new SettingsView(1, switches, Pace.of(Duration.ofMillis(500), Duration.ofMinutes(2)), false);
        assertThat(changed).isEqualTo(new Saved(now));
        assertThat(read.of(ACCOUNT)).isEqualTo(now);
        assertThat(deeds.about(ACCOUNT, 0, 9))
                .extracting(Deed::who, Deed::what, Deed::before, Deed::after)
                .containsExactlyInAnyOrder(
                        tuple("Anna", "publish-outgoing", "on", "off"),
                        tuple("Anna", "show-online", "off", "on"),
                        tuple("Anna", "interval", "usual", "0.5 s"),
                        tuple("Anna", "campaign-interval", "15 s", "2 min"));
        assertThat(deeds.about(new UUID(0, 2), 0, 9)).isEmpty();
    }

    @Test
    void the_second_of_two_at_once_is_shown_what_the_first_chose() {
        asks(0, new ChatSwitches(false, true, false, false, false), NOTHING, FIFTEEN);

        var second = asks(0, new ChatSwitches(true, false, false, false, false), NOTHING, FIFTEEN);

        assertThat(second)
                .isEqualTo(new Stale(
                        read.now(ACCOUNT),
                        List.of(
                                new Difference("publish-outgoing", "off", "on"),
                                new Difference("chat-for-sms", "on", "off"))));
        assertThat(read.now(ACCOUNT).switches().publishOutgoing()).isFalse();
        assertThat(read.now(ACCOUNT).switches().chatForSms()).isTrue();
    }

    @Test
    void two_at_once_who_want_the_same_disturb_nobody() {
        var same = new ChatSwitches(false, true, false, false, false);
        asks(0, same, NOTHING, FIFTEEN);

        assertThat(asks(0, same, NOTHING, FIFTEEN)).isEqualTo(new Saved(read.now(ACCOUNT)));
        assertThat(deeds.about(ACCOUNT, 0, 9)).hasSize(1);
    }

    @Test
    void nothing_is_half_saved() {
        var wish = new ChatSwitches(false, false, true, true, true);

        var refused = asks(0, wish, new AskedInterval("0.49", "s"), new AskedInterval("14", "s"));

        assertThat(refused)
                .isEqualTo(
                        new Refused(List.of(new Fault("interval", "short"), new Fault("campaignInterval", "short"))));
        assertThat(asks(0, wish, NOTHING, NOTHING))
                .isEqualTo(new Refused(List.of(new Fault("campaignInterval", "text"))));
        assertThat(read.now(ACCOUNT)).isEqualTo(SettingsView.USUAL);
        assertThat(deeds.latest(0, 9)).isEmpty();
    }

    @Test
    void who_saves_what_was_shown_chooses_nothing() {
        gateway.wants(Duration.ofSeconds(3));
        assertThat(look.look(ACCOUNT).interval()).isEqualTo(Duration.ofSeconds(3));

        asks(0, ChatSwitches.USUAL, new AskedInterval("3", "s"), FIFTEEN);

        assertThat(read.now(ACCOUNT)).isEqualTo(SettingsView.USUAL);
        gateway.wants(Duration.ofSeconds(1));
        assertThat(look.look(ACCOUNT).interval()).isEqualTo(Duration.ofSeconds(1));
    }

    private Changed ignores(String typed, String... heard) {
        return change.change(
                ACCOUNT,
                new ChatsWish(99, ChatSwitches.USUAL, NOTHING, FIFTEEN, new NumbersWish(typed, List.of(heard))),
                "Anna");
    }

    @Test
    void numbers_are_saved_whoever_else_saved_others_meanwhile() {
        assertThat(ignores("+7 900 000-00-01; +55 11 91234-5678, +79000000001")).isInstanceOf(Saved.class);
        assertThat(read.of(ACCOUNT).isIgnoring()).isTrue();
        assertThat(numbers.find(ACCOUNT, "", 9)).containsExactly("+5511912345678", "+79000000001");

        ignores("", "+79000000001", "+79000000009");
        ignores("", "+5511912345678");

        assertThat(read.of(ACCOUNT).isIgnoring()).isFalse();
        assertThat(deeds.about(ACCOUNT, 0, 9))
                .extracting(Deed::what, Deed::before, Deed::after)
                .containsExactly(
                        tuple("hear-number", "+5511912345678", ""),
                        tuple("hear-number", "+79000000001", ""),
                        tuple("ignore-number", "", "2: +79000000001, +5511912345678"));
    }

    @Test
    void what_is_no_number_is_named_and_nothing_is_saved() {
        assertThat(ignores("+79000000001\n8 800\nAnna"))
                .isEqualTo(new Refused(List.of(new Fault("ignore", "text", "8 800, Anna"))));
        assertThat(numbers.count(ACCOUNT)).isZero();
    }

    @Test
    void a_messenger_without_presence_leaves_nothing_to_choose() {
        gateway.can(EnumSet.of(Capability.SEND_TEXT));

        asks(0, new ChatSwitches(true, true, false, false, true), NOTHING, FIFTEEN);

        assertThat(look.look(ACCOUNT).canShowOnline()).isFalse();
        assertThat(read.now(ACCOUNT).switches().showOnline()).isFalse();
    }

    @Test
    void a_messenger_that_begins_no_chats_sends_no_sms() {
        asks(0, new ChatSwitches(true, true, false, true, false), NOTHING, FIFTEEN);
        gateway.can(EnumSet.complementOf(EnumSet.of(Capability.BEGIN_BY_NUMBER)));

        asks(1, new ChatSwitches(true, true, false, true, false), NOTHING, FIFTEEN);

        assertThat(look.look(ACCOUNT).canBeginChats()).isFalse();
        assertThat(read.now(ACCOUNT).switches().smsProvider()).isFalse();
    }

    @Test
    void a_sentence_names_only_the_beginning_of_what_is_too_much() {
        var wrong = NumberList.read("x".repeat(99) + "\na".repeat(30), null);

        assertThat(wrong.named()).startsWith("x".repeat(60) + "…, a, ").endsWith("a …");
        assertThat(wrong.others()).hasSize(31).first().isEqualTo("x".repeat(99));
    }
}
