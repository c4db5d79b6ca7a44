package org.openchannel.bridge.company;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.MemberId;

/** Finds people, departments and groups by what somebody types. */
@Dependent
public class SearchCompany {

    private static final int MOST = 20;

    private final KnowCompany company;
    private final CallPortal portals;
    private final PortalDirectory directory;

    @Inject
    public SearchCompany(KnowCompany company, CallPortal portals, PortalDirectory directory) {
        this.company = company;
        this.portals = portals;
        this.directory = directory;
    }

    /**
     * People, at most twenty.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal does not tell
     */
    public List<Found> people(MemberId portal, String words) {
        return few(portals.as(portal, access -> directory.people(access, words)));
    }

    /**
     * Groups, at most twenty.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal does not tell
     */
    public List<Found> groups(MemberId portal, String words) {
        return few(portals.as(portal, access -> directory.groups(access, words)));
    }

    /** Departments with these words in their name, at most twenty; none when the portal never told of any. */
    public List<Found> departments(MemberId portal, String words) {
        var all = company.departments(portal).map(Tree::departments).orElse(List.of());
        var names = all.stream().collect(Collectors.toMap(Department::id, Department::name, (one, two) -> one));
        var part = words.strip().toLowerCase(Locale.ROOT);
        return few(all.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(part))
                .map(each -> found(each, names))
                .toList());
    }

    private static Found found(Department department, Map<Long, String> names) {
        return new Found(department.id(), department.name(), names.getOrDefault(department.parent(), ""));
    }

    private static List<Found> few(List<Found> found) {
        return found.stream().limit(MOST).toList();
    }
}
