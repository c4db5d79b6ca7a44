package org.openchannel.web.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way as the page shows it.
 *
 * @param key the word its texts are found by
 * @param state done, now, working or later
 * @param words where the sentence below its title is found
 * @param action what to press; only the step whose turn it is has one
 */
public record Step(
        String key, String state, String words, @Nullable Action action) {

    /** Sentences that differ where there is no embedded portal. */
    private static final Set<String> OTHER_FOR_REAL_PORTALS =
            Set.of("start.portal.done", "start.install.now", "start.install.later", "start.message.now");

    /**
     * A button.
     *
     * @param isPost whether it changes something
     * @param isNewTab whether the page stays open beside it
     */
    public record Action(String address, boolean isPost, boolean isNewTab) {}

    /** All steps, with the buttons of a try-out or without. */
    static List<Step> of(Progress progress, boolean hasPortal, boolean hasTelephone) {
        var turn = progress.stage();
        return Arrays.stream(Progress.Stage.values())
                .filter(stage -> stage != Progress.Stage.DONE)
                .map(stage -> {
                    var key = stage.name().toLowerCase(Locale.ROOT);
                    var state = state(stage, turn, progress);
                    var action = stage == turn ? action(stage, progress, hasPortal, hasTelephone) : null;
                    return new Step(key, state, words(key, state, hasPortal), action);
                })
                .toList();
    }

    private static String words(String key, String state, boolean hasPortal) {
        var words = "start." + key + "." + state;
        return !hasPortal && OTHER_FOR_REAL_PORTALS.contains(words) ? words + ".real" : words;
    }

    private static String state(Progress.Stage stage, Progress.Stage turn, Progress progress) {
        if (stage.compareTo(turn) < 0) {
            return "done";
        }
        if (stage != turn) {
            return "later";
        }
        return stage == Progress.Stage.INSTALL && progress.isInstalled() ? "working" : "now";
    }

    private static @Nullable Action action(
            Progress.Stage stage, Progress progress, boolean hasPortal, boolean hasTelephone) {
        if (hasPortal && stage == Progress.Stage.INSTALL && !progress.isInstalled()) {
            return new Action("/portal/applications/ours", true, false);
        }
        if (hasPortal && stage == Progress.Stage.LINK) {
            return new Action("/portal/contact-center", false, false);
        }
        return hasTelephone && stage == Progress.Stage.MESSAGE ? new Action("/phone", false, true) : null;
    }
}
