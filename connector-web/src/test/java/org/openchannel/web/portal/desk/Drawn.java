package org.openchannel.web.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.placement.FrameForm;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.Secret;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Pages;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.placements.Stage;

/** Draws pages as the server does, and what is true of every one of them. */
public final class Drawn {

    public static final StaffMember ADMIN =
            new StaffMember(1, "admin", "Alex", "Admin", "admin@example.com", true, true, "en");
    public static final StaffMember OPERATOR =
            new StaffMember(2, "olivia", "Olivia", "Park", "olivia@example.com", false, true, "en");
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final Pages PAGES = new Pages();

    private Drawn() {}

    /** {@code view} in each language, checked for what no page may have. */
    public static String everywhere(View view) {
        var russian = in(Language.RU, view);
        var english = in(Language.EN, view);
        for (var html : List.of(russian, english)) {
            assertThat(html)
                    .doesNotContain("??")
                    .doesNotContain("th:")
                    .doesNotContain(" style=")
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContainPattern(" on[a-z]+=");
        }
        return english;
    }

    /** {@code view} in one language. */
    public static String in(Language language, View view) {
        var page = new HashMap<String, @Nullable Object>();
        page.put("path", "/portal/desk");
        page.put("assets", "/assets/1");
        page.put("portalEnabled", true);
        page.put("simulatorEnabled", true);
        page.put("tryout", true);
        var html = new StringWriter();
        PAGES.draw(view, language, page, html);
        return html.toString();
    }

    /** A view in the frame of {@code person}. */
    public static View page(String template, StaffMember person, String section) {
        return View.of(template)
                .with(
                        "frame",
                        new Frame(
                                person,
                                section,
                                List.of(
                                        Section.forAll("lines", "chat-dots", "/portal/desk", 10),
                                        Section.forAll("center", "grid", "/portal/contact-center", 20)),
                                List.of(new Frame.MenuEntry("Telegram", "/portal/pages/1"))));
    }

    /** An application in some state of its life. */
    public static ApplicationCard application(Application.Status status) {
        var isInstalled = status == Application.Status.INSTALLED;
        return new ApplicationCard(
                7,
                "Telegram <for> the shop",
                "local.abc",
                Secret.of("very-secret"),
                Secret.of("token-secret"),
                List.of("imopenlines", "placement"),
                "https://app.example.com/page",
                isInstalled ? null : "https://app.example.com/install",
                null,
                false,
                status,
                NOON,
                isInstalled ? NOON : null);
    }

    /** A stage with a form of one hostile field. */
    public static Stage stage() {
        return new Stage(
                7,
                "Telegram",
                new FrameForm(
                        "https://app.example.com/settings?APP_SID=abc",
                        Map.of("PLACEMENT_OPTIONS", "{\"a\":\"\\\"><script>\"}"),
                        "portal.example.com|1|abc",
                        "abc"),
                true,
                false);
    }
}
