package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.FirstContacts.Contact;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.installation.UnwelcomeException;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Many chats on their way to one portal, and what becomes of a request nobody answered. */
class TripsTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();

    private void writesIn(int chat, String id) {
        var person = new Person("7999" + chat, null, "Somebody " + chat);
        bridge.posted(new MessageReceived("chat-" + chat, id, person, new Content.Text(id), Instant.EPOCH, false));
    }

    private void later(Duration time) {
        bridge.clock.advance(time);
        bridge.carry("portal");
    }

    /** Trips are long already. */
    private void longTrips() {
        for (int loads = 1; loads <= 64; loads *= 2) {
            bridge.budgets.of(ScriptedOAuth.PORTAL).wentWell(loads);
        }
    }

    private void isInDoubt() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.ambiguous("The portal did not answer")));
    }

    @Test
    void trips_grow_longer_while_there_is_more_to_carry() {
        for (int chat = 0; chat < 31; chat++) {
            writesIn(chat, "m" + chat);
        }

        bridge.carry("portal");

        assertThat(bridge.portal.requests()).containsExactly(1, 2, 4, 8, 16);
        assertThat(bridge.portal.messages()).hasSize(31);
    }

    @Test
    void what_was_written_in_one_chat_travels_in_one_parcel_in_its_order() {
        longTrips();
        for (int number = 0; number < 50; number++) {
            writesIn(1, "m" + number);
        }

        bridge.carry("portal");

        assertThat(bridge.portal.requests()).containsExactly(1);
        assertThat(bridge.portal.messages())
                .extracting("id")
                .startsWith("m0", "m1", "m2")
                .endsWith("m49");
    }

    @Test
    void the_portal_s_budget_is_asked_before_anything_travels() {
        for (int request = 0; request < 41; request++) {
            bridge.budgets.of(ScriptedOAuth.PORTAL).asked();
        }
        writesIn(1, "m1");

        bridge.carry("portal");

        assertThat(bridge.portal.requests()).isEmpty();
    }

    @Test
    void where_the_token_ends_in_the_middle_the_rest_follows_with_a_new_one() {
        longTrips();
        bridge.portal.failNextWith(new ExpiredTokenException("expired_token"));
        writesIn(1, "m1");
        writesIn(2, "m2");
        writesIn(3, "m3");

        bridge.carry("portal");

        assertThat(bridge.portal.requests()).containsExactly(3, 1);
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m2", "m3", "m1");
    }

    @Test
    void what_was_not_sent_because_we_stumbled_is_not_in_doubt_and_what_was_has_arrived() {
        longTrips();
        bridge.portal.failNextWith(new ExpiredTokenException("expired_token"));
        bridge.oauth.failWith(new IllegalStateException("our database is away"));
        writesIn(1, "m1");
        writesIn(2, "m2");
        writesIn(3, "m3");

        bridge.carry("portal");
        bridge.oauth.failWith(null);
        assertThat(bridge.messages.all())
                .extracting("status")
                .containsExactlyInAnyOrder(MessageStatus.ACCEPTED, MessageStatus.DELIVERED, MessageStatus.DELIVERED);
        later(Duration.ofMinutes(2));

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m2", "m3", "m1");
        assertThat(bridge.portal.looks()).isZero();
    }

    @Test
    void a_portal_that_closes_in_the_middle_of_a_batch_is_left_alone() {
        longTrips();
        bridge.portal.failNextWith(new UnwelcomeException("OVERLOAD_LIMIT"));
        writesIn(1, "m1");
        writesIn(2, "m2");

        bridge.carry("portal");
        later(Duration.ofMinutes(2));

        assertThat(bridge.portal.requests()).containsExactly(2);
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m2");
    }

    @Test
    void one_message_that_spoils_a_parcel_does_not_take_the_others_with_it() {
        longTrips();
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("ERROR_ARGUMENT")));
        writesIn(1, "m1");
        writesIn(1, "m2");
        bridge.carry("portal");

        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("ERROR_ARGUMENT")));
        later(Duration.ofSeconds(1));

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m2");
        assertThat(bridge.messages.all()).extracting("failure").containsOnlyOnce("ERROR_ARGUMENT");
    }

    @Test
    void a_message_that_arrived_without_an_answer_is_found_and_not_sent_again() {
        writesIn(1, "m1");
        bridge.carry("portal");
        bridge.portal.swallowsAnswers(true);
        writesIn(1, "m2");
        bridge.carry("portal");
        bridge.portal.swallowsAnswers(false);
        writesIn(1, "m3");

        later(Duration.ofSeconds(1));

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m2", "m3");
        assertThat(bridge.messages.all()).extracting("status").containsOnly(MessageStatus.DELIVERED);
    }

    @Test
    void what_is_not_there_is_looked_for_twice_before_it_is_sent_again() {
        writesIn(1, "m1");
        bridge.carry("portal");
        isInDoubt();
        writesIn(1, "m2");
        bridge.carry("portal");
        writesIn(1, "m3");

        later(Duration.ofSeconds(1));
        assertThat(bridge.portal.looks()).isEqualTo(1);
        later(Duration.ofSeconds(60));
        assertThat(bridge.portal.looks()).as("the portal may be busy with it").isEqualTo(1);
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1");

        later(Duration.ofSeconds(10));
        assertThat(bridge.portal.looks()).isEqualTo(2);
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m2", "m3");
    }

    @Test
    void a_portal_is_given_its_time_from_the_send_not_from_when_the_trip_began() {
        longTrips();
        writesIn(1, "m1");
        writesIn(2, "n1");
        bridge.carry("portal");
        isInDoubt();
        writesIn(1, "m2");
        bridge.carry("portal");
        longTrips();
        bridge.portal.onNextLook(() -> {
            bridge.clock.advance(Duration.ofSeconds(40));
            isInDoubt();
        });
        writesIn(2, "n2");

        later(Duration.ofSeconds(1));
        later(Duration.ofSeconds(31));
        later(Duration.ofSeconds(2));

        assertThat(bridge.portal.messages())
                .as("it may still be at work with it")
                .extracting("id")
                .doesNotContain("n2");
        later(Duration.ofSeconds(40));
        assertThat(bridge.portal.messages()).extracting("id").contains("n2").doesNotHaveDuplicates();
    }

    @Test
    void what_is_certain_does_not_wait_in_a_trip_for_slow_looks() {
        longTrips();
        writesIn(1, "m1");
        bridge.carry("portal");
        isInDoubt();
        writesIn(1, "m2");
        bridge.carry("portal");
        longTrips();
        bridge.portal.onNextLook(() -> bridge.clock.advance(Duration.ofSeconds(6)));
        writesIn(2, "n1");
        bridge.clock.advance(Duration.ofSeconds(1));

        var tried = bridge.carryOnce("portal");

        assertThat(tried).as("the doubtful one only").isEqualTo(1);
        bridge.carry("portal");
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "n1");
    }

    @Test
    void a_portal_that_worked_too_long_on_ticks_takes_messages() {
        var shutOut = Duration.ofMinutes(9);
        bridge.budgets.of(ScriptedOAuth.PORTAL).shutOut("imconnector.send.status.delivery", shutOut);
        bridge.customerWrites("m1", "Hello");
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        bridge.posted(new StatusChanged("chat-1", "w1", MessageStatus.DELIVERED));
        bridge.customerWrites("m2", "Bye");

        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m2");
        assertThat(bridge.portal.calls()).doesNotContain("delivered 500");
        assertThat(bridge.lanes.waiting("bridge.portal")).isEqualTo(1);
    }

    @Test
    void what_stands_behind_a_doubtful_message_in_its_parcel_stays_where_it_is() {
        longTrips();
        writesIn(1, "m1");
        bridge.carry("portal");
        isInDoubt();
        writesIn(1, "m2");
        writesIn(1, "m3");
        bridge.carry("portal");

        later(Duration.ofSeconds(1));
        later(Duration.ofSeconds(70));

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m3", "m2");
    }

    @Test
    void a_chat_nobody_knows_can_t_be_looked_into() {
        isInDoubt();
        writesIn(1, "m1");
        bridge.carry("portal");

        later(Duration.ofSeconds(69));
        assertThat(bridge.portal.messages()).isEmpty();

        later(Duration.ofSeconds(2));
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1");
        assertThat(bridge.portal.looks()).isZero();
    }

    @Test
    void a_chat_we_may_not_read_is_waited_for_and_then_written_to() {
        writesIn(1, "m1");
        bridge.carry("portal");
        isInDoubt();
        writesIn(1, "m2");
        bridge.carry("portal");
        var denied = new DeliveryFailedException(Failure.permanent("ACCESS_ERROR"));

        bridge.portal.failNextWith(denied);
        later(Duration.ofSeconds(1));
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1");

        bridge.portal.failNextWith(denied);
        later(Duration.ofSeconds(70));
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m2");
    }

    @Test
    void a_portal_that_stumbles_when_it_is_asked_is_asked_again() {
        writesIn(1, "m1");
        bridge.carry("portal");
        bridge.portal.swallowsAnswers(true);
        writesIn(1, "m2");
        bridge.carry("portal");
        bridge.portal.swallowsAnswers(false);

        bridge.portal.failNextWith(new DeliveryFailedException(Failure.ambiguous("The portal answered 500")));
        later(Duration.ofSeconds(71));
        assertThat(bridge.portal.looks()).isEqualTo(1);
        later(Duration.ofSeconds(6));

        assertThat(bridge.portal.looks()).isEqualTo(2);
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m2");
        assertThat(bridge.messages.all()).extracting("status").containsOnly(MessageStatus.DELIVERED);
    }

    @Test
    void a_look_that_breaks_harms_only_its_own_chat() {
        longTrips();
        writesIn(1, "m1");
        bridge.carry("portal");
        isInDoubt();
        writesIn(1, "m2");
        bridge.carry("portal");
        longTrips();
        writesIn(2, "m3");
        bridge.portal.failNextWith(new IllegalStateException("something of ours is broken"));

        later(Duration.ofSeconds(1));

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m3");
    }

    @Test
    void a_portal_that_stumbles_for_long_leaves_it_in_doubt() {
        writesIn(1, "m1");
        bridge.carry("portal");
        isInDoubt();
        writesIn(1, "m2");
        bridge.carry("portal");

        for (int look = 0; look < 61; look++) {
            assertThat(bridge.portal.messages()).hasSize(1);
            bridge.portal.failNextWith(new DeliveryFailedException(Failure.ambiguous("The portal answered 500")));
            later(Duration.ofSeconds(71));
        }

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m2");
    }

    @Test
    void who_would_rather_be_late_than_heard_twice_has_it_held_for_a_person() {
        bridge.holdsInDoubt();
        isInDoubt();
        writesIn(1, "m1");
        bridge.carry("portal");
        writesIn(1, "m2");

        later(Duration.ofSeconds(1));
        later(Duration.ofSeconds(70));

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m2");
        assertThat(bridge.messages.all().get(0).failure()).isEqualTo("Nobody knows whether it arrived");
    }

    private void heldInDoubt(String id) {
        var denied = new DeliveryFailedException(Failure.permanent("ACCESS_ERROR"));
        writesIn(1, id);
        bridge.carry("portal");
        bridge.portal.swallowsAnswers(false);
        bridge.portal.failNextWith(denied);
        later(Duration.ofSeconds(71));
        assertThat(bridge.messages.all().get(1).failure()).isEqualTo("Nobody knows whether it arrived");
    }

    private void somebodyWantsItSent() {
        bridge.lanes.wanted(bridge.lanes.dead().get(0), bridge.clock.instant());
        later(Duration.ofSeconds(1));
    }

    @Test
    void what_a_person_sends_again_is_looked_for_first() {
        bridge.holdsInDoubt();
        writesIn(1, "m1");
        bridge.carry("portal");
        bridge.portal.swallowsAnswers(true);
        heldInDoubt("m2");

        somebodyWantsItSent();

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m2");
        assertThat(bridge.messages.all()).extracting("status").containsOnly(MessageStatus.DELIVERED);
    }

    @Test
    void what_a_person_sends_again_is_sent_where_nobody_can_look() {
        bridge.holdsInDoubt();
        writesIn(1, "m1");
        bridge.carry("portal");
        isInDoubt();
        heldInDoubt("m2");

        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("ACCESS_ERROR")));
        somebodyWantsItSent();

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("m1", "m2");
    }

    @Test
    void after_a_doubt_trips_are_short_again() {
        longTrips();
        isInDoubt();
        writesIn(1, "m1");
        bridge.carry("portal");
        for (int chat = 2; chat < 5; chat++) {
            writesIn(chat, "m" + chat);
        }

        bridge.carry("portal");

        assertThat(bridge.portal.requests()).containsExactly(1, 1, 2);
    }

    @Test
    void two_first_messages_of_a_customer_never_travel_in_two_trips_at_once() {
        var contacts = new FirstContacts();
        var olga = new Contact("m1", "c", "7999");
        var one = new UUID(0, 1);
        var two = new UUID(0, 2);

        assertThat(contacts.enter(olga, one)).isTrue();
        assertThat(contacts.enter(olga, one)).isTrue();
        assertThat(contacts.enter(olga, two)).isFalse();
        assertThat(contacts.enter(new Contact("m2", "c", "7999"), two)).isTrue();

        contacts.leave(one);
        assertThat(contacts.enter(olga, two)).isTrue();
    }
}
