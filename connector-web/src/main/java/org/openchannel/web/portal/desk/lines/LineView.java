package org.openchannel.web.portal.desk.lines;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openchannel.portal.line.KeepQuickAnswers;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffMember;

/** A line as the page about it shows it. */
public record LineView(
        LineCard card, List<Member> members, List<DepartmentCard> departments, List<KeepQuickAnswers.Card> answers) {

    /** The days of the week, as the settings call them. */
    public static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private static final String PLACES = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC";

    /**
     * Somebody who may answer.
     *
     * @param place among those named in the queue, from 1; 0 for outside it
     */
    public record Member(long id, String name, int place) {}

    static LineView of(
            LineCard card,
            List<StaffMember> staff,
            List<DepartmentCard> departments,
            List<KeepQuickAnswers.Card> answers) {
        var members = new ArrayList<Member>();
        for (var member : staff) {
            if (member.isActive()) {
                var place = card.queue().users().indexOf(member.id()) + 1;
                members.add(new Member(member.id(), member.fullName(), place));
            }
        }
        members.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        return new LineView(card, List.copyOf(members), departments, answers);
    }

    private static int rank(Member member) {
        return member.place() == 0 ? Integer.MAX_VALUE : member.place();
    }

    /** A setting as it is or begins. */
    public String text(String name) {
        return LineSettings.of(card.settings()).text(name);
    }

    /** Whether a setting is Y. */
    public boolean isOn(String name) {
        return LineSettings.of(card.settings()).is(name);
    }

    /** Whether a rule says to send a text. */
    public boolean isRuled(String name) {
        return "text".equals(text(name));
    }

    /** A time of day as browsers want it, for example {@code 09:00}. */
    public String clock(String name) {
        return LineSettings.of(card.settings()).time(name).toString();
    }

    /** How many minutes a setting of seconds is. */
    public long minutes(String name) {
        return LineSettings.of(card.settings()).number(name) / 60;
    }

    /** Whether the people of a department answer. */
    public boolean isQueued(long department) {
        return card.queue().departments().contains(department);
    }

    /** Whether somebody is told of slow answers, of the first or of further ones. */
    public boolean isHead(String list, long userId) {
        return Arrays.asList(text(list).split(",", -1)).contains(String.valueOf(userId));
    }

    /** Whether nobody works on that day. */
    public boolean isDayOff(String day) {
        return Arrays.asList(text("WORKTIME_DAYOFF").split(",", -1)).contains(day);
    }

    /** The days of the week. */
    public List<String> days() {
        return DAYS;
    }

    /** Where clocks go differently. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(PLACES))
                .sorted()
                .toList();
    }
}
