package org.openchannel.web.portal.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.Placements;
import org.openchannel.portal.weather.CurrentWeather;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Puts the frame around a page. */
@Dependent
public class FrameOf {

    private final PlacementDirectory placements;
    private final ApplicationDirectory applications;
    private final Rail rail;
    private final CurrentWeather weather;

    @Inject
    public FrameOf(
            PlacementDirectory placements, ApplicationDirectory applications, Rail rail, CurrentWeather weather) {
        this.placements = placements;
        this.applications = applications;
        this.rail = rail;
        this.weather = weather;
    }

    /** A page of the section with code {@code section}, drawn from {@code template}. */
    public View page(String template, SignedIn person, String section) {
        var own = applications.all().stream()
                .filter(application ->
                        application.status() != Application.Status.CREATED) // its page says what is missing
                .flatMap(FrameOf::ownPage);
        var bound = placements.shownAt(Placements.LEFT_MENU).stream()
                .map(entry ->
                        new Frame.MenuEntry(entry.titleIn(person.member().language()), "/portal/pages/" + entry.id()));
        return View.of(template)
                .with("foul", weather.isFoul())
                .with(
                        "frame",
                        new Frame(
                                person.member(),
                                section,
                                rail.of(person.member()),
                                Stream.concat(bound, own).toList()));
    }

    private static Stream<Frame.MenuEntry> ownPage(ApplicationCard application) {
        return application.menuName() == null || application.isApiOnly()
                ? Stream.empty()
                : Stream.of(new Frame.MenuEntry(
                        application.menuName(), "/portal/applications/" + application.id() + "/page"));
    }
}
