package org.openchannel.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.simulator.Network.COMPANY;
import static org.openchannel.simulator.Network.MARIA;
import static org.openchannel.simulator.Network.NOBODY;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.Network;
import org.openchannel.simulator.chat.Draft;
import org.openchannel.simulator.chat.Source;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Pages;
import org.openchannel.web.http.View;

/** The telephones as the real templates draw them. */
class PhonePagesTest {

    private static final ServerSettings SETTINGS =
            new ServerSettings(URI.create("http://localhost:8080"), Path.of("unused"), false, true, true);

    private final Network network = new Network();
    private final Frames frames = new Frames(
            network.telephones,
            network.inbox,
            new Frames.Programs(network.devices, network.seal),
            SETTINGS,
            network.ids);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_screen_is_drawn_without_a_missing_word(Language language) {
        talk();
        network.linked("shop", COMPANY);
        network.start("another");

        for (var screen : new Screen[] {Screen.CHATS, Screen.LINK, Screen.NEW, Screen.chat(MARIA)}) {
            assertThat(draw(COMPANY, screen, language)).doesNotContain("??").doesNotContain("th:");
        }
        assertThat(page(language)).doesNotContain("??").doesNotContain("th:");
    }

    @Test
    void a_customer_who_never_wrote_is_led_to_the_company() {
        assertThat(draw(MARIA, Screen.CHATS, Language.EN))
                .contains("Write to Romashka")
                .contains("href=\"/phone?s=79162003040.79001234567&amp;front=79162003040\"");
    }

    @Test
    void ticks_are_words_as_well_as_pictures() {
        var message = network.write(COMPANY, NOBODY, "Is anybody there?");
        assertThat(draw(COMPANY, Screen.chat(NOBODY), Language.EN))
                .contains("tick-sent")
                .contains(">Sent<");

        network.addTelephone.add(NOBODY.value(), "Somebody", false);
        assertThat(draw(COMPANY, Screen.chat(NOBODY), Language.EN))
                .contains("tick-delivered")
                .contains(">Delivered<");

        network.readChat.read(NOBODY, COMPANY);
        assertThat(draw(COMPANY, Screen.chat(NOBODY), Language.EN))
                .contains("tick-read")
                .contains(">Read<");
        assertThat(message.isFrom(COMPANY)).isTrue();
    }

    @Test
    void what_people_write_stays_text() {
        network.write(MARIA, COMPANY, "<script>alert(1)</script>");

        assertThat(draw(COMPANY, Screen.chat(MARIA), Language.EN))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Test
    void only_ones_own_messages_can_be_changed() {
        var message = network.write(MARIA, COMPANY, "Hello");

        assertThat(draw(MARIA, Screen.chat(COMPANY), Language.EN)).contains("/messages/" + message.id() + "/delete");
        assertThat(draw(COMPANY, Screen.chat(MARIA), Language.EN)).doesNotContain("/messages/" + message.id());
    }

    @Test
    void a_message_being_changed_stands_in_the_field() {
        var message = network.write(MARIA, COMPANY, "Helo");

        assertThat(draw(MARIA, Screen.editing(COMPANY, message.id()), Language.EN))
                .contains("/messages/" + message.id() + "/edit")
                .contains(">Helo</textarea>");
    }

    @Test
    void a_waiting_code_can_be_scanned_with_one_button() {
        network.start("shop");
        var code = network.devices.named("shop").orElseThrow().code().orElseThrow();

        assertThat(draw(COMPANY, Screen.LINK, Language.EN))
                .contains("value=\"" + code.scanned() + "\"")
                .contains("Code 1 of 6")
                .contains("<svg");
    }

    @Test
    void an_svg_is_a_file_and_never_a_picture() {
        var svg = new StoredFile("f1", "x.svg", "image/svg+xml", 10);
        network.send(MARIA, COMPANY, Source.TELEPHONE, Draft.Body.file(svg, ""));

        assertThat(draw(COMPANY, Screen.chat(MARIA), Language.EN))
                .doesNotContain("<img")
                .contains("bubble-file");
    }

    private void talk() {
        network.write(MARIA, COMPANY, "Здравствуйте");
        var picture = new StoredFile("f1", "a.png", "image/png", 5_000_000);
        network.send(MARIA, COMPANY, Source.TELEPHONE, Draft.Body.file(picture, "Вот"));
        var voice = new StoredFile("f2", "a.wav", "audio/wav", 5);
        network.send(COMPANY, MARIA, Source.TELEPHONE, Draft.Body.file(voice, ""));
        network.send(MARIA, COMPANY, Source.TELEPHONE, Draft.Body.missedCall());
        var message = network.writeByDevice(COMPANY, MARIA, "Ошибка");
        network.changeMessage.delete(COMPANY, message.id());
    }

    private String draw(PhoneNumber owner, Screen screen, Language language) {
        var telephone = network.telephones.find(owner).orElseThrow();
        var frame = frames.frame(telephone, Arrangement.read(null, null).with(owner, screen), null);
        return drawn(View.of("phone/frame :: frame").with("frame", frame), language);
    }

    private String page(Language language) {
        return drawn(
                View.of("phone/phone")
                        .with("frames", frames.all(Arrangement.read(null, null), null))
                        .with("front", "tel-" + MARIA.digits())
                        .with("here", "/phone")
                        .with("refused", null),
                language);
    }

    private static String drawn(View view, Language language) {
        var html = new StringWriter();
        new Pages().draw(view, language, Map.of("assets", "/assets/1"), html);
        return html.toString();
    }
}
