package org.openchannel.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

/** Pictures of pages under {@code target/screenshots}, named {@code <page>-<language>-<theme>-<width>.png}. */
final class Gallery {

    private Gallery() {}

    /** Pictures the page as it stands. */
    static void picture(Page page, String name, Look look) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Build.target().resolve("screenshots").resolve(name + "-" + look + ".png"))
                .setFullPage(true));
    }

    /** Opens the page's address in every look with its visitor's cookies, pictures it and has axe look at it. */
    static void pictureInAllLooks(Browser browser, Page page, String name) {
        for (Look look : Look.all()) {
            try (Page other = browser.companion(page, look)) {
                other.navigate(page.url());
                picture(other, name, look);
                Accessibility.check(other);
            }
        }
    }
}
