package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.openchannel.system.Visitor.Upload;

/**
 * The main job of the product in steps, played over HTTP by people without JavaScript: an administrator installs the
 * connector and links a telephone, a customer writes, an operator answers.
 */
final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Visitor administrator;
    private final Visitor operator;
    private final Visitor people;
    private String companyDigits = "";
    private String customerDigits = "";

    Story(URI address) {
        var home = URI.create(address + "/");
        administrator = new Visitor(home);
        operator = new Visitor(home);
        people = new Visitor(home);
    }

    /** The administrator presses the start page's button; the connector's tile appears in the contact center. */
    void install() {
        signIn(administrator, 0);
        var start = administrator.open("/");
        var handover = administrator.submit(start, "form[action$=/portal/applications/ours]", Map.of());
        var confirmation = administrator.submit(handover, "form[data-go-on]", Map.of());
        administrator.submit(confirmation, "form[data-go-on]", Map.of());
        eventually(
                "the connector's tile",
                () -> administrator.open("/portal/contact-center"),
                page -> !page.select("a.tile[href*=/connectors/]").isEmpty());
    }

    /** The administrator opens the connector's settings for the first line and asks for a code; a telephone scans it. */
    void link() {
        var settings = openSettings();
        var asked = administrator.submit(settings, "form[action$=/placement/settings/start]", Map.of());
        eventually(
                "a code to scan",
                () -> look(asked),
                page -> !page.select("#live svg.qr").isEmpty());
        findTelephones();
        var devices = people.follow(people.open("/phone"), company() + " a[data-screen=link]");
        var shown = eventually(
                "the code on the telephone",
                () -> people.open(devices.location()),
                page -> !page.select(company() + " .code-card form").isEmpty());
        people.submit(shown, company() + " .code-card form", Map.of());
        eventually(
                "the account is connected",
                () -> look(asked),
                page -> page.select("#live dl").hasText());
    }

    /** The settings slider of the first connector on the first line, as the portal's frame shows it. */
    Document openSettings() {
        var center = administrator.open("/portal/contact-center");
        var lines = administrator.follow(center, "a.tile[href*=/connectors/]");
        var chosen = lines.select("a[href*='line=']").isEmpty()
                ? lines
                : administrator.follow(lines, ".line-choice a[href*='line=']");
        return administrator.submit(chosen, "[data-stage] form", Map.of());
    }

    /** The administrator sends a form; */
    Document administratorSubmits(Document page, String selector, Map<String, String> filledIn) {
        return administrator.submit(page, selector, filledIn);
    }

    /** The administrator presses a button that leads elsewhere than its form does. */
    Document administratorPosts(Document page, String address, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("page", Visitor.first(page, "input[name=page]").val());
        return administrator.post(address, all);
    }

    /** Waits until what the administrator opens satisfies {@code expected}. */
    Document administratorSees(String what, Supplier<Document> look, Predicate<Document> expected) {
        return eventually(what, look, expected);
    }

    /** The customer's number in E.164. */
    String customersNumber() {
        return "+" + customerDigits;
    }

    private Document look(Document settings) {
        return administrator.post(
                "/placement/settings/live",
                Map.of("page", Visitor.first(settings, "#live input[name=page]").val(), "seen", ""));
    }

    private void findTelephones() {
        var phones = people.open("/phone");
        companyDigits = Visitor.first(phones, "section.telephone.is-company").attr("data-digits");
        customerDigits =
                Visitor.first(phones, "section.telephone:not(.is-company)").attr("data-digits");
    }

    /** The customer writes to the company; returns once the telephone took it. */
    void customerWrites(String text) {
        people.submit(customersChat(), customer() + " form.composer", Map.of("text", text));
    }

    /** The customer sends the sample picture. */
    void customerSendsPicture() {
        people.submit(customersChat(), customer() + " form.composer", Map.of("sample", "picture"));
    }

    /** The customer's chat with the company. */
    Document customersChat() {
        return people.open("/phone/" + customerDigits + "/new?to=%2B" + companyDigits);
    }

    /** Waits until the operator's dialog satisfies {@code expected}. */
    Document operatorSees(String what, Predicate<Document> expected) {
        if (!isSignedIn(operator)) {
            signIn(operator, 1);
        }
        var list = eventually(
                "a dialog in the desk",
                () -> operator.open("/portal/desk"),
                page -> !page.select("a.dialog").isEmpty());
        var dialog = Visitor.first(list, "a.dialog").absUrl("href");
        return eventually(what, () -> operator.open(dialog), expected);
    }

    /** All that one side ({@code in} or {@code out}) said in a dialog, through all its pages, oldest first. */
    List<String> said(Document dialog, String side) {
        var said = new ArrayList<String>();
        var page = operator.open(dialog.location());
        while (true) {
            said.addAll(0, page.select(".row-" + side + " .bubble-text").eachText());
            if (page.select("a[data-earlier]").isEmpty()) {
                return said;
            }
            page = operator.follow(page, "a[data-earlier]");
        }
    }

    /** All that the company said on the customer's telephone, oldest first. */
    List<String> received() {
        return customersChat()
                .select(customer() + " .bubble-theirs .bubble-text")
                .eachText();
    }

    /** The operator answers in the dialog. */
    void operatorAnswers(Document dialog, String text) {
        operator.submit(dialog, "#composer", Map.of("text", text), Map.of());
    }

    /** The operator sends a file. */
    void operatorSends(Document dialog, Upload file) {
        operator.submit(dialog, "#composer", Map.of("text", ""), Map.of("files", file));
    }

    /** The operator ends the session. */
    void operatorFinishes(Document dialog) {
        operator.submit(dialog, "form[action$=/finish]", Map.of());
    }

    /** Waits until the customer's chat satisfies {@code expected}. */
    Document customerSees(String what, Predicate<Document> expected) {
        return eventually(what, this::customersChat, expected);
    }

    /** The customer looks at the chat: what the company sent is read now. */
    void customerReads() {
        var chat = customersChat();
        people.post(Visitor.first(chat, customer() + " [data-read]").attr("data-read"), Map.of());
    }

    /** The customer says something else instead of what was said last. */
    void customerRewords(String text) {
        var editing = people.follow(customersChat(), customer() + " .bubble-mine:last-of-type a.menu-entry");
        people.submit(editing, customer() + " form.composer-editing", Map.of("text", text));
    }

    /** The customer takes back what was said last. */
    void customerTakesBack() {
        people.submit(customersChat(), customer() + " .bubble-mine:last-of-type form[action$=/delete]", Map.of());
    }

    /** The company writes to the customer on its own telephone. */
    void companyWrites(String text) {
        var chat = people.open("/phone/" + companyDigits + "/new?to=%2B" + customerDigits);
        people.submit(chat, company() + " form.composer", Map.of("text", text));
    }

    /** The company unlinks the connector on its telephone. */
    void companyUnlinks() {
        people.submit(devices(), company() + " form[action$=/unlink]", Map.of());
    }

    /** A token of the company's telephone, by which programs link themselves. */
    String companyToken() {
        people.submit(devices(), company() + " form[action$=/devices/token]", Map.of());
        return Visitor.first(devices(), company() + " .token-shown").text();
    }

    private Document devices() {
        return people.follow(people.open("/phone"), company() + " a[data-screen=link]");
    }

    /** The operator says something else instead of what operators said last. */
    void operatorRewords(Document dialog, String text) {
        operator.post(lastAnswer(dialog), Map.of("text", text));
    }

    /** The operator deletes what operators said last. */
    void operatorDeletes(Document dialog) {
        operator.post(lastAnswer(dialog) + "/delete", Map.of());
    }

    private String lastAnswer(Document dialog) {
        var address = URI.create(dialog.location()).getPath();
        var said = operator.open(address).select("li.row-out:not(:has(.bubble-deleted))");
        return address + "/messages/" + said.get(said.size() - 1).attr("data-id");
    }

    /** The administrator lets the portal send SMS through the account. */
    void letSendSms() {
        var token = Visitor.first(openSettings(), "#live input[name=page]").val();
        var chats = administrator.post("/placement/settings/section/chats", Map.of("page", token));
        administrator.submit(chats, "form[action$=/section/chats/save]", Map.of("smsProvider", "on"));
    }

    /** The operator sends an SMS from a customer's card, once the portal knows the provider; returns the card's address. */
    String operatorSendsSms(String text) {
        operator.open("/portal/crm/contacts");
        var made = operator.post(
                "/portal/crm/contacts", Map.of("name", "Sms", "lastName", "", "phone", "+" + customerDigits));
        var card = eventually(
                "the provider",
                () -> operator.open(made.location()),
                page -> !page.select("select[name=with] option").isEmpty());
        operator.submit(card, "form[action$=/messages]", Map.of("text", text));
        return made.location();
    }

    /** The same from a card that is there. */
    void operatorSendsSmsFrom(String card, String text) {
        operator.submit(operator.open(card), "form[action$=/messages]", Map.of("text", text));
    }

    /** The page of our application in the portal's menu, as its frame shows it. */
    Document administratorOpensApplication() {
        return administrator.submit(application(administrator), "[data-stage] form", Map.of());
    }

    /** How that page answers the operator. */
    int statusOfApplicationForOperator() {
        return operator.status(application(operator), "[data-stage] form");
    }

    private static Document application(Visitor visitor) {
        return visitor.follow(visitor.open("/portal/desk"), "a.rail-item[href*=/portal/pages/]");
    }

    /** The operator starts the robot that writes to the customer, on a card, once the portal knows it. */
    void operatorStartsRobot(String card, String text) {
        var page = eventually(
                "the robot",
                () -> operator.open(card),
                shown -> !shown.select("#robots [name='property.text']").isEmpty());
        operator.submit(
                page,
                "#robots form:has([name='property.text'])",
                Map.of("property.phone", "+" + customerDigits, "property.text", text));
    }

    /** Waits until a page of the operator satisfies {@code expected}. */
    Document operatorOpens(String what, String address, Predicate<Document> expected) {
        return eventually(what, () -> operator.open(address), expected);
    }

    /** The bytes of a file a page of the operator shows. */
    byte[] operatorsFile(String address) {
        return operator.bytes(address);
    }

    /** The bytes of a file a telephone shows. */
    byte[] customersFile(String address) {
        return people.bytes(address);
    }

    /** The customer's telephone on the page. */
    String customer() {
        return "section.telephone[data-digits=" + customerDigits + "]";
    }

    private String company() {
        return "section.telephone[data-digits=" + companyDigits + "]";
    }

    /** Enters the portal as one of the seeded people: 0 is the administrator. */
    private static void signIn(Visitor visitor, int person) {
        var page = visitor.open("/portal/signin");
        visitor.submit(page, "form[action$=/portal/signin/as]:nth-of-type(" + (person + 1) + ")", Map.of());
        assertThat(isSignedIn(visitor)).as("signed in").isTrue();
    }

    private static boolean isSignedIn(Visitor visitor) {
        return !visitor.open("/portal/desk").location().contains("/signin");
    }

    private static Document eventually(String what, Supplier<Document> look, Predicate<Document> expected) {
        return await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .pollDelay(Duration.ZERO)
                .until(look::get, expected);
    }
}
