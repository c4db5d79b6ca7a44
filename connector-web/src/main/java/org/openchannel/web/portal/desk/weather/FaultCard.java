package org.openchannel.web.portal.desk.weather;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.FaultView;

/**
 * A fault as the page offers it.
 *
 * @param view what it is like now; absent while it is off
 */
public record FaultCard(FaultKind kind, @Nullable FaultView view) {

    private static final int USUAL_DELAY = 5;

    /** All there are, with those that are on. */
    static List<FaultCard> all(List<FaultView> on) {
        var known = on.stream().collect(Collectors.toMap(FaultView::kind, view -> view));
        return Arrays.stream(FaultKind.values())
                .map(kind -> new FaultCard(kind, known.get(kind)))
                .toList();
    }

    public boolean isOn() {
        return view != null;
    }

    /** Whether it strikes events rather than calls. */
    public boolean isOfEvents() {
        return kind.word().startsWith("event_");
    }

    /** In how many of a hundred cases. */
    public int percent() {
        return view == null ? 100 : view.percent();
    }

    /** After how many times it ends; empty for never. */
    public String times() {
        return view == null || view.timesLeft() == null ? "" : String.valueOf(view.timesLeft());
    }

    /** What it strikes; empty for everything. */
    public String scope() {
        return view == null ? "" : view.scope();
    }

    /** How long its delay lasts. */
    public int seconds() {
        return view == null ? USUAL_DELAY : view.seconds();
    }
}
