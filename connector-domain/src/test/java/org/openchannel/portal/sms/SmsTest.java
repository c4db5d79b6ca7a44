package org.openchannel.portal.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.delivery.RecordingPost;

class SmsTest {

    private static final String HANDLER = "https://app.example/sms";
    private static final String INVALID = "ERROR_SENDER_VALIDATION_FAILURE";

    private final PortalWorld world = new PortalWorld();
    private final AroundWorld around = new AroundWorld(world);
    private final long application = setUp();

    private long setUp() {
        world.setUp();
        return world.installedApplication().id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ключ"})
    void a_sender_needs_a_code_of_plain_letters(String code) {
        refused(INVALID, () -> around.registerSender.add(wish(code, "Acme", HANDLER), "SMS"));
        refused(INVALID, () -> around.registerSender.delete(application, code));
    }

    @Test
    void a_sender_needs_a_name_an_address_and_the_one_type_there_is() {
        var good = wish("acme", "Acme", HANDLER);

        refused(INVALID, () -> around.registerSender.add(wish("acme", " ", HANDLER), "SMS"));
        refused(INVALID, () -> around.registerSender.add(good, " "));
        refused(INVALID, () -> around.registerSender.add(good, "EMAIL"));
        refused("ERROR_UNSUPPORTED_PROTOCOL", () -> around.registerSender.add(wish("acme", "Acme", "ftp://x"), "SMS"));
        refused(
                "ERROR_WRONG_HANDLER_URL",
                () -> around.registerSender.add(wish("acme", "Acme", HANDLER + "x".repeat(1000)), "SMS"));
        assertThat(around.registerSender.all()).isEmpty();
    }

    @Test
    void a_code_is_registered_once_and_long_words_are_cut() {
        around.registerSender.add(
                new SenderCard(application, "acme", "n".repeat(300), "d".repeat(3000), HANDLER), "SMS");

        refused(
                "ERROR_SENDER_ALREADY_INSTALLED",
                () -> around.registerSender.add(wish("acme", "Again", HANDLER), "SMS"));
        assertThat(around.registerSender.all()).singleElement().satisfies(sender -> {
            assertThat(sender.name()).isEqualTo("n".repeat(200));
            assertThat(sender.description()).isEqualTo("d".repeat(2000));
        });
    }

    @Test
    void a_change_touches_only_what_it_names() {
        around.registerSender.add(new SenderCard(application, "acme", "Acme", "Fast", HANDLER), "SMS");

        around.registerSender.change(wish("acme", "Acme two", ""));
        assertThat(sender()).isEqualTo(new SenderCard(application, "acme", "Acme two", "Fast", HANDLER));
        around.registerSender.change(new SenderCard(application, "acme", "", "Faster", ""));
        assertThat(sender()).isEqualTo(new SenderCard(application, "acme", "Acme two", "Faster", HANDLER));
        around.registerSender.change(wish("acme", "", "https://app.example/moved"));
        assertThat(sender())
                .isEqualTo(new SenderCard(application, "acme", "Acme two", "Faster", "https://app.example/moved"));
    }

    @Test
    void a_change_of_nothing_or_of_nobody_is_refused() {
        registered();

        refused("ERROR_SENDER_CODE_REQUIRED", () -> around.registerSender.change(wish(" ", "Acme", HANDLER)));
        refused("ERROR_SENDER_OTHER_PARAMS_REQUIRED", () -> around.registerSender.change(wish("acme", "", "")));
        refused("ERROR_SENDER_NOT_FOUND", () -> around.registerSender.change(wish("other", "Acme", "")));
        refused("ERROR_UNSUPPORTED_PROTOCOL", () -> around.registerSender.change(wish("acme", "", "ftp://x")));
        refused("ERROR_SENDER_NOT_FOUND", () -> around.registerSender.delete(application + 1, "acme"));
        around.registerSender.delete(application, "acme");
        assertThat(around.registerSender.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L_5, 1, 5", "D_6, 2, 6", "C_7, 3, 7", "CO_8, 4, 8"})
    void a_handler_learns_whom_the_message_is_about(String item, String type, String number) {
        registered();

        send(new SmsDraft("+79001234567", "Hello", item, 2));

        assertThat(told())
                .containsEntry("bindings[0][OWNER_TYPE_ID]", type)
                .containsEntry("bindings[0][OWNER_ID]", number)
                .containsEntry("properties[phone_number]", "+79001234567")
                .containsEntry("message_body", "Hello")
                .containsEntry("auth[user_id]", "2");
    }

    @Test
    void a_message_about_nobody_has_no_bindings() {
        registered();

        send(new SmsDraft("+79001234567", "Hello", "", 2));

        assertThat(told()).doesNotContainKey("bindings[0][OWNER_TYPE_ID]").containsEntry("code", "acme");
    }

    @Test
    void a_message_needs_a_sender_a_number_and_a_text() {
        registered();

        refused("ERROR_SENDER_NOT_FOUND", () -> around.sendSms.send(application, "other", draft("+7900", "Hello")));
        refused("ERROR_MESSAGE_EMPTY", () -> send(draft("nobody", "Hello")));
        refused("ERROR_MESSAGE_EMPTY", () -> send(draft("1".repeat(101), "Hello")));
        refused("ERROR_MESSAGE_EMPTY", () -> send(draft("+7900", " ")));
        assertThat(around.followSms.about("C_7", 10)).isEmpty();
    }

    @Test
    void only_its_sender_says_what_became_of_a_message() {
        registered();
        around.registerSender.add(wish("second", "Second", HANDLER), "SMS");
        send(draft("+7900", "Hello"));
        var code = told().getOrDefault("message_id", "");
        world.clock.advance(Duration.ofMinutes(1));

        refused("ERROR_MESSAGE_NOT_FOUND", () -> report(application + 1, "acme", code, "delivered"));
        refused("ERROR_MESSAGE_NOT_FOUND", () -> report(application, "second", code, "delivered"));
        refused("ERROR_MESSAGE_NOT_FOUND", () -> report(application, "acme", "other", "delivered"));
        refused("ERROR_MESSAGE_STATUS_INCORRECT", () -> report(application, "acme", code, "eaten"));
        refused(INVALID, () -> report(application, "", code, "delivered"));
        report(application, "acme", code, "delivered");

        assertThat(around.followSms.about("C_7", 10)).singleElement().satisfies(sms -> {
            assertThat(sms.status()).isEqualTo("delivered");
            assertThat(Duration.between(sms.sentAt(), sms.changedAt())).isEqualTo(Duration.ofMinutes(1));
        });
    }

    private void registered() {
        around.registerSender.add(wish("acme", "Acme", HANDLER), "SMS");
    }

    private SenderCard sender() {
        return around.registerSender.all().get(0);
    }

    private void send(SmsDraft draft) {
        around.sendSms.send(application, "acme", draft);
    }

    private void report(long applicationId, String senderCode, String messageCode, String status) {
        around.followSms.report(applicationId, senderCode, messageCode, status);
    }

    private Map<String, String> told() {
        world.dispatch.dispatchDue();
        return world.post.posted().stream()
                .filter(post -> post.handler().equals(HANDLER))
                .map(RecordingPost.Posted::fields)
                .findFirst()
                .orElseThrow();
    }

    private static SmsDraft draft(String recipient, String text) {
        return new SmsDraft(recipient, text, "C_7", 2);
    }

    private SenderCard wish(String code, String name, String handler) {
        return new SenderCard(application, code, name, "", handler);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SmsException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
