package org.openchannel.simulator.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.simulator.Network.COMPANY;
import static org.openchannel.simulator.Network.MARIA;
import static org.openchannel.simulator.Network.NOBODY;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.Network;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

class ChatTest {

    private final Network network = new Network();

    @Test
    void a_message_to_a_telephone_is_delivered_at_once() {
        var message = network.write(MARIA, COMPANY, "Hello");

        assertThat(message.status()).isEqualTo(Status.DELIVERED);
        assertThat(network.rings).contains(MARIA.value(), COMPANY.value());
    }

    @Test
    void a_message_to_nobody_waits_until_the_telephone_joins() {
        var message = network.write(COMPANY, NOBODY, "Hello");
        assertThat(message.status()).isEqualTo(Status.SENT);

        network.addTelephone.add("+7 999 000-00-00", "Somebody", false);
        assertThat(message.status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void the_same_wish_makes_one_message() {
        var draft = new Draft(new UUID(5, 5), MARIA, COMPANY, Source.TELEPHONE, Draft.Body.text("Once"));

        var first = network.sendMessage.send(draft);
        var second = network.sendMessage.send(draft);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(network.inbox.conversation(MARIA, COMPANY)).hasSize(1);
    }

    @Test
    void two_senders_may_have_the_same_id_for_different_wishes() {
        var command = new UUID(5, 5);

        network.sendMessage.send(new Draft(command, MARIA, COMPANY, Source.TELEPHONE, Draft.Body.text("One")));
        network.sendMessage.send(new Draft(command, COMPANY, MARIA, Source.DEVICE, Draft.Body.text("Two")));

        assertThat(network.inbox.conversation(MARIA, COMPANY))
                .extracting(Message::text)
                .containsExactly("One", "Two");
    }

    @Test
    void looking_at_a_chat_reads_it() {
        var message = network.write(MARIA, COMPANY, "Hello");

        network.readChat.read(COMPANY, MARIA);

        assertThat(message.status()).isEqualTo(Status.READ);
    }

    @Test
    void ones_own_look_does_not_read_what_one_wrote() {
        var message = network.write(MARIA, COMPANY, "Hello");

        network.readChat.read(MARIA, COMPANY);

        assertThat(message.status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void whoever_answers_has_read() {
        var question = network.write(MARIA, COMPANY, "Are you open?");

        network.writeByDevice(COMPANY, MARIA, "Until nine");

        assertThat(question.status()).isEqualTo(Status.READ);
    }

    @Test
    void a_status_never_goes_back() {
        var message = network.write(MARIA, COMPANY, "Hello");
        message.reach(Status.READ);

        assertThat(message.reach(Status.DELIVERED)).isFalse();
        assertThat(message.status()).isEqualTo(Status.READ);
    }

    @Test
    void the_list_of_chats_begins_with_the_latest_and_counts_what_is_unread() {
        network.write(somebodyWhoJoined(), COMPANY, "First");
        network.write(MARIA, COMPANY, "Second");
        network.write(MARIA, COMPANY, "Third");

        var chats = network.inbox.chats(COMPANY);

        assertThat(chats).extracting(Inbox.Chat::peer).containsExactly(MARIA, NOBODY);
        assertThat(chats).extracting(Inbox.Chat::unread).containsExactly(2, 1);
        assertThat(chats.get(0).last().text()).isEqualTo("Third");
        assertThat(chats.get(0).name()).isEqualTo("Мария Ким");
    }

    @Test
    void the_author_changes_the_words() {
        var message = network.write(MARIA, COMPANY, "Helo");

        network.changeMessage.edit(MARIA, message.id(), "Hello");

        assertThat(message.text()).isEqualTo("Hello");
        assertThat(message.isEdited()).isTrue();
    }

    @Test
    void nobody_else_changes_or_deletes() {
        var message = network.write(MARIA, COMPANY, "Hello");

        refused(Refusal.MESSAGE_NOT_YOURS, () -> network.changeMessage.edit(COMPANY, message.id(), "Bye"));
        refused(Refusal.MESSAGE_NOT_YOURS, () -> network.changeMessage.delete(COMPANY, message.id()));
    }

    @Test
    void what_is_deleted_keeps_its_place_and_nothing_else() {
        var picture = new StoredFile("f1", "shoe.png", "image/png", 10);
        var message = network.send(MARIA, COMPANY, Source.TELEPHONE, Draft.Body.file(picture, "This one"));

        network.changeMessage.delete(MARIA, message.id());
        network.changeMessage.delete(MARIA, message.id());

        assertThat(message.isDeleted()).isTrue();
        assertThat(message.text()).isEmpty();
        assertThat(message.file()).isEmpty();
        refused(Refusal.MESSAGE_DELETED, () -> network.changeMessage.edit(MARIA, message.id(), "Back"));
    }

    @Test
    void a_voice_message_can_be_deleted_but_not_reworded() {
        var voice = new StoredFile("f1", "note.ogg", "audio/ogg", 10);
        var message = network.send(MARIA, COMPANY, Source.TELEPHONE, Draft.Body.file(voice, ""));

        refused(Refusal.MESSAGE_FIXED, () -> network.changeMessage.edit(MARIA, message.id(), "Hello"));
        network.changeMessage.delete(MARIA, message.id());

        assertThat(message.isDeleted()).isTrue();
    }

    @Test
    void a_company_may_join_with_a_telephone_and_an_owner_s_name_has_its_limit() {
        var joined = network.addTelephone.add(NOBODY.value(), "Bakery", true);

        assertThat(joined.isCompany()).isTrue();
        refused(Refusal.NAME_UNFIT, () -> network.addTelephone.add("+79161112233", "x".repeat(81), false));
    }

    @Test
    void a_missed_call_can_not_be_changed() {
        var call = network.send(MARIA, COMPANY, Source.TELEPHONE, Draft.Body.missedCall());

        refused(Refusal.MESSAGE_FIXED, () -> network.changeMessage.edit(MARIA, call.id(), "Hello"));
    }

    @Test
    void a_file_is_shown_as_its_type_suggests_and_drawings_with_scripts_are_only_files() {
        assertThat(Kind.ofMediaType("image/png")).isEqualTo(Kind.IMAGE);
        assertThat(Kind.ofMediaType("image/svg+xml")).isEqualTo(Kind.FILE);
        assertThat(Kind.ofMediaType("audio/ogg")).isEqualTo(Kind.VOICE);
        assertThat(Kind.ofMediaType("application/pdf")).isEqualTo(Kind.FILE);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        refused(Refusal.MESSAGE_EMPTY, () -> network.write(MARIA, COMPANY, "  "));
        refused(Refusal.TO_ONESELF, () -> network.write(MARIA, MARIA, "Hello me"));
        refused(Refusal.TELEPHONE_UNKNOWN, () -> network.write(NOBODY, MARIA, "Boo"));
        refused(Refusal.TEXT_TOO_LONG, () -> network.write(MARIA, COMPANY, "x".repeat(4097)));
        refused(Refusal.NUMBER_TAKEN, () -> network.addTelephone.add(MARIA.value(), "Masha", false));
        refused(Refusal.NUMBER_UNFIT, () -> network.addTelephone.add("12", "Masha", false));
        refused(Refusal.NAME_UNFIT, () -> network.addTelephone.add("+79161112233", " ", false));
        refused(Refusal.MESSAGE_UNKNOWN, () -> network.changeMessage.delete(MARIA, new UUID(9, 9)));
    }

    private PhoneNumber somebodyWhoJoined() {
        return network.addTelephone.add(NOBODY.value(), "Somebody", false).number();
    }

    private static void refused(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
