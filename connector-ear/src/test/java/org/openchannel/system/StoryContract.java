package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openchannel.system.Visitor.Upload;

/** The main job, the same on every carrier and database. */
interface StoryContract {

    URI address();

    @Test
    default void a_customers_message_reaches_the_operator_and_the_answer_comes_back_with_its_ticks()
            throws IOException {
        var story = new Story(address());
        story.install();
        story.link();

        story.customerWrites("Здравствуйте! Есть 42 размер? [url=http://evil.example]x[/url]");
        var dialog = story.operatorSees("the customer's words", shows("Есть 42 размер?"));
        assertThat(dialog.select(".bubble-text a").eachText())
                .as("a customer hides no address behind words on the operator's desk")
                .doesNotContain("x");

        story.operatorAnswers(dialog, "Добрый день! Есть & ждёт вас <b>");
        story.customerSees("the operator's words", shows("Есть & ждёт вас <b>"));
        story.operatorSees("the delivery mark", ticked("delivered", "read"));
        story.customerReads();
        story.operatorSees("the read mark", ticked("read"));

        story.customerSendsPicture();
        var withPicture = story.operatorSees("the customer's picture", has(".row-in img"));
        assertThat(ImageIO.read(new ByteArrayInputStream(story.operatorsFile(
                        Visitor.first(withPicture, ".row-in img").attr("src")))))
                .isNotNull();

        var picture = new Upload("answer.png", "image/png", png());
        story.operatorSends(withPicture, picture);
        var chat = story.customerSees("the operator's picture", has(story.customer() + " .bubble-theirs img"));
        var shown =
                Visitor.first(chat, story.customer() + " .bubble-theirs img").attr("src");
        assertThat(story.customersFile(shown)).isEqualTo(picture.content());

        assertThat(occurrences(story.operatorSees("everything", has(".row-in")), "Есть 42 размер?"))
                .as("shown once")
                .isEqualTo(1);
        changesTravelBothWays(story);
        var card = whatTheCompanySaysElsewhereStandsInTheChat(story);
        new EffectSteps(story, card).all();
    }

    private static void changesTravelBothWays(Story story) {
        story.customerWrites("Опечтака");
        story.operatorSees("the slip", shows("Опечтака"));
        story.customerRewords("Опечатка");
        story.operatorSees("the words it was changed to", shows("Опечатка").and(has(".row-in .edited")));
        story.customerTakesBack();
        var dialog = story.operatorSees("that it is gone", has(".row-in .bubble-deleted"));

        story.operatorAnswers(dialog, "Привт");
        story.customerSees("the answer", shows("Привт"));
        story.operatorRewords(dialog, "Привет");
        story.customerSees("the words it was changed to", shows("Привет"));
        story.operatorDeletes(dialog);
        story.customerSees("that it is gone", has(story.customer() + " .bubble-theirs .bubble-deleted"));
    }

    private static String whatTheCompanySaysElsewhereStandsInTheChat(Story story) {
        story.companyWrites("Пишу с телефона");
        story.operatorSees("what was written on the company's telephone", saidByUs("Пишу с телефона"));

        story.letSendSms();
        var card = story.operatorSendsSms("Заказ готов");
        story.customerSees("the SMS", shows("Заказ готов"));
        story.operatorOpens("that it was delivered", card, has("#messages .status-ok"));
        story.operatorSees("the SMS in the chat", saidByUs("Заказ готов"));

        story.operatorStartsRobot(card, "Заказ в пути");
        story.customerSees("what the robot says", shows("Заказ в пути"));
        story.operatorOpens("that the workflow went on", card, has("#robots .status-ok"));
        story.operatorSees("the robot's words in the chat", saidByUs("Заказ в пути"));
        assertThat(story.received())
                .as("nothing of it comes to the customer twice")
                .containsOnlyOnce("Пишу с телефона", "Заказ готов", "Заказ в пути");
        return card;
    }

    private static Predicate<Document> saidByUs(String text) {
        return page -> page.select(".row-out .bubble-text").eachText().stream().anyMatch(shown -> shown.contains(text));
    }

    private static Predicate<Document> shows(String text) {
        return page -> page.select(".bubble-text").eachText().stream().anyMatch(shown -> shown.contains(text));
    }

    private static long occurrences(Document page, String text) {
        return page.select(".bubble-text").eachText().stream()
                .filter(shown -> shown.contains(text))
                .count();
    }

    private static Predicate<Document> has(String selector) {
        return page -> !page.select(selector).isEmpty();
    }

    private static Predicate<Document> ticked(String... marks) {
        return page -> {
            for (var mark : marks) {
                if (!page.select(".row-out .tick-" + mark).isEmpty()) {
                    return true;
                }
            }
            return false;
        };
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
