package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;

/** Puts the sessions of lines with a higher priority first: whoever is free is asked to take those. */
@Dependent
public class RankDue {

    private final LineDirectory lines;
    private final Sessions sessions;

    @Inject
    public RankDue(LineDirectory lines, Sessions sessions) {
        this.lines = lines;
        this.sessions = sessions;
    }

    /** The same ones; among equals the order stays. */
    List<Sessions.Due> ranked(List<Sessions.Due> due) {
        if (due.size() < 2) {
            return due;
        }
        var priorities = new HashMap<Long, Long>();
        lines.all()
                .forEach(line -> priorities.put(
                        line.id(), LineSettings.of(line.settings()).number("SESSION_PRIORITY")));
        if (priorities.values().stream().allMatch(priority -> priority == 0)) {
            return due;
        }
        var lineOf = sessions.find(due.stream().map(Sessions.Due::sessionId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Session::id, Session::lineId));
        Comparator<Sessions.Due> byPriority =
                Comparator.comparing(one -> priorities.getOrDefault(lineOf.getOrDefault(one.sessionId(), 0L), 0L));
        return due.stream().sorted(byPriority.reversed()).toList();
    }
}
