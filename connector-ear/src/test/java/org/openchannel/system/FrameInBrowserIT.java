package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.openchannel.system.PortalApi.field;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A stranger's page talks to the frame it is shown in, in the words of Bitrix24's libraries: the frame's name tells whom to
 * ask, {@code command:parameters:callback:sid} is asked and {@code callback:answer} comes back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrameInBrowserIT {

    private static final String PAGE = """
            <!doctype html><title>Stranger</title><pre id="log"></pre>
            <button id="finish">Finish</button><button id="choose">Choose</button>
            <button id="record">Record</button><button id="card">Card</button><button id="reload">Reload</button>
            <script>
              const [domain, protocol, sid] = window.name.split("|");
              const portal = (protocol === "1" ? "https://" : "http://") + domain;
              const waiting = new Map();
              let count = 0;
              let record = "";
              const log = (name, value) => document.getElementById("log").append(name + "=" + JSON.stringify(value) + "\\n");
              addEventListener("message", (event) => {
                if (event.origin !== portal) return;
                const colon = event.data.indexOf(":");
                waiting.get(event.data.slice(0, colon))?.(JSON.parse(event.data.slice(colon + 1) || "null"));
              });
              const ask = (command, parameters) => new Promise((answer) => {
                const callback = "cb" + ++count;
                waiting.set(callback, answer);
                parent.postMessage([command, parameters && JSON.stringify(parameters), callback, sid].filter(Boolean).join(":"), portal);
              });
              const call = async (method, token) =>
                (await fetch(portal + "/rest/" + method, { method: "POST", body: new URLSearchParams({ auth: token }) })).json();
              (async () => {
                const init = await ask("getInitData");
                log("placement", init.PLACEMENT);
                log("install", init.INSTALL);
                log("first", init.FIRST_RUN);
                if (init.FIRST_RUN) await ask("setInstall", { install: true });
                const can = await ask("getInterface");
                log("interface", [init.PLACEMENT, can.command, can.event]);
                log("dialog", init.PLACEMENT_OPTIONS.dialogId ?? "none");
                log("admin", init.IS_ADMIN);
                log("remembered", init.USER_OPTIONS.colour ?? "nothing");
                log("user", (await call("profile", init.AUTH_ID)).result.ID);
                const fresh = await ask("refreshAuth");
                log("fresh", fresh.AUTH_ID !== init.AUTH_ID && (await call("profile", fresh.AUTH_ID)).result.ID);
                await ask("setTitle", { title: "Called: by a stranger" });
                log("kept", await ask("setUserOption", { name: "colour", value: { of: "sky:blue" } }));
                let isAnswered = false;
                ask("launchMissiles").then(() => (isAnswered = true));
                ask("placementBindEvent", { event: "CallCard::BeforeClose" }).then(() => (isAnswered = true));
                if (!can.command.length) ask("reloadData", {}).then(() => (isAnswered = true));
                await ask("resizeWindow", { width: 300, height: 700 });
                log("silence", !isAnswered);
                log("path", await ask("openPath", { path: "/etc/passwd" }));
                log("ready", true);
              })();
              document.getElementById("finish").onclick = () => ask("setInstallFinish");
              document.getElementById("choose").onclick = async () => log("chosen", (await ask("selectUser", { mult: true })).length);
              document.getElementById("reload").onclick = async () => log("reload", await ask("reloadData", {}));
              document.getElementById("card").onclick = async () =>
                log("card", await ask("openPath", { path: "/crm/deal/../../crm/contact/details/" + record.slice(2) + "/?IFRAME=Y" }));
              document.getElementById("record").onclick = async () => {
                const records = await ask("selectCRM", { entityType: ["contact", "lead"], multiple: false });
                record = records.contact[0].id;
                log("record", [records.contact[0].id, records.contact[0].title, records.lead.length]);
              };
            </script>""";

    private final StrangersApplication stranger = StrangersApplication.answering(PAGE);
    private RunningProduct product;
    private PortalApi api;
    private Browser browser;

    @BeforeAll
    void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = SharedTryOut.product();
        api = PortalApi.of(product);
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        browser.close();
        stranger.close();
    }

    @Test
    void an_installer_asks_is_answered_and_finishes_and_the_page_remembers() {
        var application = api.post("apps", """
                {"name": "Stranger", "apiOnly": false, "scope": ["crm", "im", "imconnector", "imopenlines", "placement"], "handlerUrl": "%s/", "installUrl": "%s/install"}""".formatted(stranger.address(), stranger.address()));
        var page = browser.page();
        page.navigate(product.address() + "/portal/signin");
        page.locator("button.person").first().click();
        page.navigate(product.address() + "/portal/applications/" + field(application, "id"));
        page.locator("form[action$='/install'] button").click();

        var frame = page.frameLocator("[data-stage] iframe");
        shows(frame, "placement=\"DEFAULT\"", "install=true", "admin=true", "user=\"1\"", "fresh=\"1\"");
        shows(frame, "first=true", "interface=[\"DEFAULT\",[],[]]");
        shows(frame, "remembered=\"nothing\"", "kept={\"colour\":{\"of\":\"sky:blue\"}}", "silence=true");
        shows(frame, "PATH_NOT_AVAILABLE", "ready=true");
        assertThat(page.locator("h1").first()).hasText("Called: by a stranger");

        forge(page);
        Assertions.assertThat(field(api.get("apps/" + field(application, "clientId")), "status"))
                .isEqualTo("INSTALLING");

        frame.locator("#choose").click();
        page.locator(".choose-dialog input").nth(1).check();
        page.locator(".choose-dialog .btn-primary").click();
        shows(frame, "chosen=1");

        var client = "apps/" + field(application, "clientId");
        var contact = field(
                api.call("crm.contact.add", field(api.post(client + "/tokens", "{}"), "access_token"), """
                {"fields": {"NAME": "Anna"}}"""), "result");
        frame.locator("#record").click();
        page.locator(".choose-dialog input").first().check();
        page.locator(".choose-dialog .btn-primary").click();
        shows(frame, "record=[\"C_" + contact + "\",\"Anna\",0]");

        frame.locator("#card").click();
        assertThat(page.frameLocator(".overlay-page").locator("h1")).hasText("Anna");
        page.locator("dialog.slider [data-close]").click();
        shows(frame, "card={\"result\":\"close\"}");

        page.navigate(product.address() + "/portal/applications/" + field(application, "id") + "/page");
        shows(page.frameLocator("[data-stage] iframe"), "install=true", "first=false", "ready=true");
        page.frameLocator("[data-stage] iframe").locator("#finish").click();
        page.waitForURL("**/portal/applications/" + field(application, "id") + "/page");
        shows(page.frameLocator("[data-stage] iframe"), "install=false");
        Assertions.assertThat(field(api.get("apps/" + field(application, "clientId")), "status"))
                .isEqualTo("INSTALLED");
        shows(page.frameLocator("[data-stage] iframe"), "install=false", "remembered={\"of\":\"sky:blue\"}");

        var token = field(api.post(client + "/tokens", "{}"), "access_token");
        api.call("placement.bind", token, """
                {"PLACEMENT": "CRM_CONTACT_DETAIL_TAB", "HANDLER": "%s/tab", "TITLE": "Ours"}""".formatted(stranger.address()));
        page.navigate(product.address() + "/portal/crm/contacts/" + contact);
        page.locator("main .bound-list a").first().click();
        var tab = page.frameLocator("[data-stage] iframe");
        shows(tab, "interface=[\"CRM_CONTACT_DETAIL_TAB\",[\"reloadData\"],[]]", "ready=true");
        api.call("crm.contact.update", token, """
                {"id": %s, "fields": {"NAME": "Berta"}}""".formatted(contact));
        assertThat(page.locator("[data-record]")).hasText("Anna");
        tab.locator("#reload").click();
        assertThat(page.locator("[data-record]")).hasText("Berta");
        shows(tab, "reload=null");

        var chat = dialog(token);
        api.call("placement.bind", token, """
                {"PLACEMENT": "IM_SIDEBAR", "HANDLER": "%s/sidebar", "TITLE": "Beside chats", "OPTIONS": {"iconName": "fa-bars", "context": "LINES"}}""".formatted(stranger.address()));
        page.navigate(product.address() + "/portal/desk/" + chat);
        page.locator("#chat-apps a").first().click();
        shows(page.frameLocator("[data-stage] iframe"), "dialog=\"chat" + chat + "\"", "ready=true");
    }

    /** A customer writes through a connector of ours; returns the number of the dialog. */
    private String dialog(String token) {
        api.call("imconnector.register", token, """
                {"ID": "framed", "NAME": "Framed", "ICON": {"DATA_IMAGE": "data:image/svg+xml,%%3Csvg/%%3E"}, "PLACEMENT_HANDLER": "%s/settings"}""".formatted(stranger.address()));
        api.call("imconnector.activate", token, "{\"CONNECTOR\": \"framed\", \"LINE\": 1, \"ACTIVE\": 1}");
        return field(api.call("imconnector.send.messages", token, """
                {"CONNECTOR": "framed", "LINE": 1, "MESSAGES": [
                 {"user": {"id": "u1", "name": "Framed"}, "message": {"id": "m1", "text": "Hello"}, "chat": {"id": "c1"}}]}"""), "CHAT_ID");
    }

    /** What comes from another window than the frame's, or under another name, counts for nothing. */
    private static void forge(Page page) {
        page.evaluate("""
                () => {
                  const sid = document.querySelector("[data-stage]").dataset.sid;
                  window.postMessage(`setInstallFinish:cb:${sid}`, "*");
                  window.postMessage({ method: "setInstallFinish", params: {}, callback: "cb", appSid: sid }, "*");
                  window.postMessage("nonsense", "*");
                }""");
        page.waitForFunction("() => new Promise((answer) => setTimeout(() => answer(true), 300))");
    }

    private static void shows(FrameLocator frame, String... lines) {
        for (var line : lines) {
            assertThat(frame.locator("#log")).containsText(line);
        }
    }
}
