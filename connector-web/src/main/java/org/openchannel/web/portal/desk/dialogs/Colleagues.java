package org.openchannel.web.portal.desk.dialogs;

import java.util.List;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.desk.Avatar;

/**
 * To whom a dialog may be handed over.
 *
 * @param people those who may answer, without whoever is asking
 * @param lines other lines that work
 */
public record Colleagues(List<Person> people, List<LineCard> lines) {

    /** Somebody with their picture. */
    public record Person(StaffMember member, Avatar avatar) {}

    static Colleagues of(List<StaffMember> everybody, List<LineCard> allLines, long me, long lineId) {
        return new Colleagues(
                everybody.stream()
                        .filter(person -> person.isActive() && person.id() != me)
                        .map(person -> new Person(person, Avatar.of(person.fullName())))
                        .toList(),
                allLines.stream()
                        .filter(line -> line.isActive() && line.id() != lineId)
                        .toList());
    }
}
