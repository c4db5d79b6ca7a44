package org.openchannel.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

/** Pictures of pages under {@code target/screenshots}, named {@code <page>-<language>-<theme>-<width>.png}. */
final class Gallery {

    /** The pages of applications inside ours have come. */
    private static final String STAGES_ARE_FILLED = "() => [...document.querySelectorAll('[data-stage]')]"
            + ".every(stage => stage.classList.contains('is-loaded'))";

    private Gallery() {}

    /** Pictures the page as it stands. */
    static void picture(Page page, String name, Look look) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Build.target().resolve("screenshots").resolve(name + "-" + look + ".png"))
                .setFullPage(true));
    }

    /**
     * Opens the page's address in every language with its visitor's cookies; there it is seen by day and by night and on
     * every screen, and pictured; axe looks at it on the narrowest and the widest.
     */
    static void pictureInAllLooks(Browser browser, Page page, String name) {
        for (var looks : Look.byLanguage()) {
            try (Page other = browser.companion(page, looks.get(0))) {
                other.navigate(page.url());
                other.waitForFunction(STAGES_ARE_FILLED);
                for (Look look : looks) {
                    Browser.turn(other, look);
                    picture(other, name, look);
                    if (look.isExtreme()) {
                        Accessibility.check(other);
                    }
                }
            }
        }
    }
}
