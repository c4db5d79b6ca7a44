package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/** What settings do to messages and pages, step by step; each leaves everything as it was. */
final class EffectSteps {

    private static final String SECTION = "/placement/settings/section/";
    private static final String SAVE = "#section-form";

    private final Story story;

    /** Of a customer, from which SMS are sent. */
    private final String card;

    /** Opened once: each opening asks the portal, which has limits, who opens it. */
    private final Document slider;

    EffectSteps(Story story, String card) {
        this.story = story;
        this.card = card;
        this.slider = story.openSettings();
    }

    void all() {
        whatIsSaidOnTheTelephoneStandsInNoChatWhereNothingIsPublished();
        anSmsStandsInNoChatWhereSmsBeginNone();
        whoMayNotSendSendsNoSmsEither();
        aPausedListSendsNothing();
        thePageIsForAdministratorsOnly();
        aPortalForgetsAnAccountThatIsNoProviderAnyMore();
        whatWasChangedIsExported();
    }

    private Document posts(String address, Map<String, String> fields) {
        return story.administratorPosts(slider, address, fields);
    }

    private void without(String name) {
        var chats = posts(SECTION + "chats", Map.of());
        chats.select("#" + name).remove();
        save(chats, Map.of());
    }

    private void with(String name) {
        save(posts(SECTION + "chats", Map.of()), Map.of(name, "on"));
    }

    private void save(Document chats, Map<String, String> changed) {
        assertThat(story.administratorSubmits(chats, SAVE, changed).select(".notice-ok"))
                .isNotEmpty();
    }

    private static Predicate<Document> says(String text) {
        return page -> page.select(".bubble-text").eachText().stream().anyMatch(said -> said.endsWith(text));
    }

    private Document dialogWith(String text) {
        return story.operatorSees(text, says(text));
    }

    private void whatIsSaidOnTheTelephoneStandsInNoChatWhereNothingIsPublished() {
        without("publishOutgoing");
        story.companyWrites("between us");
        with("publishOutgoing");
        story.companyWrites("for everybody");

        assertThat(dialogWith("for everybody").select(".bubble-text").eachText())
                .noneMatch(said -> said.endsWith("between us"));
    }

    private void anSmsStandsInNoChatWhereSmsBeginNone() {
        without("chatForSms");
        story.operatorSendsSmsFrom(card, "only an SMS");
        story.customerSees("the SMS", says("only an SMS"));
        with("chatForSms");
        story.operatorSendsSmsFrom(card, "an SMS in a chat");

        assertThat(dialogWith("an SMS in a chat").select(".bubble-text").eachText())
                .noneMatch(said -> said.endsWith("only an SMS"));
    }

    private void whoMayNotSendSendsNoSmsEither() {
        choose("u1 The administrator");
        story.operatorSendsSmsFrom(card, "without the right");
        story.operatorOpens(
                "that it failed",
                card,
                page -> !page.select("#messages .status-bad").isEmpty());
        choose("");

        assertThat(story.received()).noneMatch(said -> said.endsWith("without the right"));
    }

    private void choose(String holder) {
        var seen = Visitor.first(posts(SECTION + "access", Map.of()), "input[name=seen]")
                .val();
        posts(
                SECTION + "access/save",
                holder.isEmpty() ? Map.of("seen", seen) : Map.of("seen", seen, "holder", holder));
    }

    private void aPausedListSendsNothing() {
        var list = story.administratorOpensApplication();
        var account = Visitor.first(list, "input[name=account]").val();
        story.administratorPosts(
                list, "/placement/accounts/tend", Map.of("deed", "pause", "sure", "yes", "account", account));
        story.operatorAnswers(dialogWith("an SMS in a chat"), "while it is paused");
        story.administratorSees(
                "one message in the queue",
                () -> posts(SECTION + "chats", Map.of()),
                page -> page.select("#sending .sending-line").text().contains("1"));
        assertThat(story.received()).noneMatch(said -> said.endsWith("while it is paused"));

        story.administratorPosts(list, "/placement/accounts/tend", Map.of("deed", "resume", "account", account));
        story.customerSees("what waited", says("while it is paused"));
    }

    private void thePageIsForAdministratorsOnly() {
        assertThat(story.statusOfApplicationForOperator()).isEqualTo(200);
        posts(SECTION + "access/page", Map.of("for", "admins", "seen", "everybody"));
        assertThat(story.statusOfApplicationForOperator()).isEqualTo(403);
        posts(SECTION + "access/page", Map.of("for", "everybody", "seen", "admins"));
    }

    private void aPortalForgetsAnAccountThatIsNoProviderAnyMore() {
        without("smsProvider");

        story.operatorOpens(
                "that there is no provider",
                card,
                page -> page.select("select[name=with]").isEmpty());
    }

    private void whatWasChangedIsExported() {
        assertThat(posts(SECTION + "history/export", Map.of()).text())
                .as("whole, in a file that is written portion by portion")
                .contains("Alex Admin (1)", "Asked for a code to link the account");
    }
}
