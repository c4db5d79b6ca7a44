package org.openchannel.portal.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerTest {

    private static final CustomerProfile IVAN = new CustomerProfile(
            "u1",
            "Ivan",
            "Petrov",
            "https://cdn.example/ivan.png",
            "https://example.com/ivan",
            "male",
            "ivan@example.com",
            "+79001234567");

    @Test
    void two_words_alone_are_name_and_last_name() {
        var profile = named(" Ivan   Petrov ", null);

        assertThat(profile.name()).isEqualTo("Ivan");
        assertThat(profile.lastName()).isEqualTo("Petrov");
    }

    @Test
    void other_names_stay_as_they_are() {
        assertThat(named("Ivan", null).fullName()).isEqualTo("Ivan");
        assertThat(named("Anna Maria", "Petrova").name()).isEqualTo("Anna Maria");
        assertThat(named("Juan Carlos de Borbón", null).lastName()).isNull();
        assertThat(named(null, "Petrov").fullName()).isEqualTo("Petrov");
    }

    @Test
    void only_letters_spaces_hyphens_and_apostrophes_are_kept_of_a_name() {
        assertThat(named("Anna-Maria 2", "O\u2019Neil!").fullName()).isEqualTo("Anna-Maria O\u2019Neil");
        assertThat(named("Dr. Ivan_Petrov\0", null).fullName()).isEqualTo("Dr Ivan Petrov");
        assertThat(named("\uD83D\uDE00 Ivan \uD83D\uDE00", null).name()).isEqualTo("Ivan");
        assertThat(named("+7 900 123-45-67", null).name()).isNull();
        assertThat(named("नमस्ते", null).name()).isEqualTo("नमस्ते");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+79001234567", "79001234567", "8 (900) 123-45-67", "+1 212 555 0123", "+49 30 901820"})
    void a_telephone_is_kept_as_it_was_written(String phone) {
        var profile = new CustomerProfile("u1", null, null, null, null, null, null, phone);

        assertThat(profile.withCheckedPhone().phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12345", "+999123456789", "call me", "+7900123456789012345", "+"})
    void a_telephone_of_no_country_is_dropped(String phone) {
        var profile = new CustomerProfile("u1", "Ivan", null, null, null, null, null, phone);

        assertThat(profile.withCheckedPhone().phone()).isNull();
        assertThat(profile.withCheckedPhone().name()).isEqualTo("Ivan");
    }

    @Test
    void somebody_without_a_name_is_called_by_their_id() {
        assertThat(named(null, null).fullName()).isEqualTo("u1");
        assertThat(named(" ", "").fullName()).isEqualTo("u1");
    }

    @Test
    void long_words_are_cut_to_what_is_kept() {
        assertThat(named("x".repeat(300), null).name()).hasSize(25);
        assertThat(named("Ivan", "y".repeat(26)).lastName()).hasSize(25);
        assertThat(named("x".repeat(30) + " " + "y".repeat(30), null).fullName())
                .hasSize(51);
        assertThat(new CustomerProfile("u1", null, null, null, null, null, "\uD83D\uDE00".repeat(200), null).email())
                .hasSize(254);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//cdn.example/a.png", "https://a b", "ftp://x"})
    void an_address_browsers_should_not_follow_is_dropped(String address) {
        var profile = new CustomerProfile("u1", null, null, address, address, null, null, null);

        assertThat(profile.avatarUrl()).isNull();
        assertThat(profile.profileUrl()).isNull();
    }

    @Test
    void an_endless_address_and_an_unknown_gender_are_dropped() {
        var endless = "https://cdn.example/" + "x".repeat(2000);
        var profile = new CustomerProfile("u1", null, null, endless, null, "robot", null, null);

        assertThat(profile.avatarUrl()).isNull();
        assertThat(profile.gender()).isNull();
    }

    @Test
    void what_is_left_out_stays_as_it_was() {
        var customer = Customer.met(4, "acme_chat", IVAN);

        customer.describe(new CustomerProfile("u1", null, null, null, null, null, null, null));

        assertThat(customer.profile()).isEqualTo(IVAN);
    }

    @Test
    void what_is_said_anew_replaces_the_old() {
        var customer = Customer.met(4, "acme_chat", IVAN);
        var anew = new CustomerProfile(
                "u1",
                "Olga",
                null,
                "https://cdn.example/olga.png",
                "https://example.com/olga",
                "female",
                "olga@example.com",
                "+79007654321");

        customer.describe(anew);

        assertThat(customer.profile()).isEqualTo(anew);
    }

    private static CustomerProfile named(@Nullable String name, @Nullable String lastName) {
        return new CustomerProfile("u1", name, lastName, null, null, null, null, null);
    }
}
