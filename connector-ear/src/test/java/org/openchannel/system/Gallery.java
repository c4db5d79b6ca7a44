package org.openchannel.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** Pictures of pages under {@code target/screenshots}, named {@code <page>-<language>-<theme>-<width>.png}. */
final class Gallery {

    /** The pages of applications inside ours have come. */
    private static final String STAGES_ARE_FILLED = "() => [...document.querySelectorAll('[data-stage]')]"
            + ".every(stage => stage.classList.contains('is-loaded'))";

    private Gallery() {}

    /** Pictures the page as it stands. */
    static void picture(Page page, String name, Look look) {
        var options = new ScreenshotOptions()
                .setPath(Build.target().resolve("screenshots").resolve(name + "-" + look + ".png"))
                .setFullPage(true);
        try {
            page.screenshot(options);
        } catch (TimeoutError e) {
            // on a busy computer Chromium may draw no frame until it is asked again; a page that never draws fails all
            // the same
            page.screenshot(options);
        }
    }

    /**
     * Opens the page's address in every language with its visitor's cookies; there it is seen by day and by night and on
     * every screen, and pictured; axe looks at it on the narrowest and the widest. Two languages are looked at beside each
     * other.
     */
    static void pictureInAllLooks(Browser browser, Page page, String name) {
        var seen = new Seen(page.url(), page.context().storageState(), name);
        var languages = Look.byLanguage();
        var beside = browser.beside(second -> picture(second, seen, languages.get(1)));
        picture(browser, seen, languages.get(0));
        beside.join();
    }

    /** What a visitor sees, for others to see it too. */
    private record Seen(String address, String storage, String name) {}

    private static void picture(Browser browser, Seen seen, List<Look> looks) {
        try (Page other = browser.companion(seen.storage(), looks.get(0))) {
            other.navigate(seen.address());
            other.waitForFunction(STAGES_ARE_FILLED);
            for (Look look : looks) {
                Browser.turn(other, look);
                picture(other, seen.name(), look);
                if (look.isExtreme()) {
                    Accessibility.check(other, look);
                }
            }
        }
    }
}
