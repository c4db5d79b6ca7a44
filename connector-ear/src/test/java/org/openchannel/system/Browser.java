package org.openchannel.system;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A Chromium without a window. Every {@link #page} is a visitor of its own, without anybody's cookies. */
final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final ExecutorService beside = Executors.newSingleThreadExecutor();
    private @Nullable Browser second;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Chromium.locate())
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-background-networking", "--disable-component-update")));
        return new Browser(playwright, chromium);
    }

    /** A visitor who speaks English on a light desktop screen. */
    Page page() {
        return page(Look.USUAL);
    }

    Page page(Look look) {
        return chromium.newContext(options(look)).newPage();
    }

    /** Does something in a second browser meanwhile, on a thread of its own as browsers want it. */
    CompletableFuture<Void> beside(Consumer<Browser> work) {
        return CompletableFuture.runAsync(
                () -> {
                    var browser = second == null ? start() : second;
                    second = browser;
                    work.accept(browser);
                },
                beside);
    }

    /** A visitor with the cookies and storage of another one, but a different look. */
    Page companion(String storage, Look look) {
        var context = chromium.newContext(options(look).setStorageState(storage));
        var companion = context.newPage();
        companion.onClose(closed -> context.close());
        return companion;
    }

    /** Lets a page be seen by day or by night, on another screen; its language stays. */
    static void turn(Page page, Look look) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(look.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(look.width(), look.height());
    }

    /** Pictures what every visitor sees now, for whoever wonders why a story ended there. */
    private void pictureTheEnd() {
        var pages = chromium.contexts().stream()
                .flatMap(context -> context.pages().stream())
                .toList();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Build.target().resolve("screenshots").resolve("end-" + i + ".png")));
        }
    }

    @Override
    public void close() {
        pictureTheEnd();
        CompletableFuture.runAsync(this::endSecond, beside).join();
        beside.shutdown();
        end();
    }

    private void endSecond() {
        if (second != null) {
            second.beside.shutdown();
            second.end();
        }
    }

    private void end() {
        chromium.close();
        playwright.close();
    }

    private static NewContextOptions options(Look look) {
        return new NewContextOptions()
                .setLocale(look.language())
                .setColorScheme(look.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(look.width(), look.height());
    }
}
