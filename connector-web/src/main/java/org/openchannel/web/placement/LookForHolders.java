package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.openchannel.bridge.company.Found;
import org.openchannel.bridge.company.SearchCompany;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.right.Holder.Kind;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Looks for those who could be given the right to send. */
@Dependent
public class LookForHolders {

    private static final int SHORTEST = 2;

    private final SearchCompany search;

    @Inject
    public LookForHolders(SearchCompany search) {
        this.search = search;
    }

    /** What is found, by kind; nothing at all while the words are too short. */
    List<AccessPage.Results> look(MemberId portal, AccessForm form) {
        if (form.words().length() < SHORTEST) {
            return List.of();
        }
        return List.of(
                results(Kind.USER, form, () -> search.people(portal, form.words())),
                results(Kind.DEPARTMENT, form, () -> search.departments(portal, form.words())),
                results(Kind.GROUP, form, () -> search.groups(portal, form.words())));
    }

    /** That a portal does not tell of its groups must not keep people from being found. */
    private static AccessPage.Results results(Kind kind, AccessForm form, Supplier<List<Found>> source) {
        var word = AccessPage.Results.word(kind);
        var icon = AccessPage.Results.icon(kind);
        try {
            var hits =
                    source.get().stream().map(found -> hit(kind, found, form)).toList();
            return new AccessPage.Results(word, icon, hits, null);
        } catch (DeliveryFailedException e) {
            return new AccessPage.Results(word, icon, List.of(), Reason.of(e.failure()));
        }
    }

    private static AccessPage.Hit hit(Kind kind, Found found, AccessForm form) {
        var holder = new Holder(kind, found.id(), found.name());
        return new AccessPage.Hit(
                holder.code(),
                AccessForm.value(holder),
                holder.name(),
                found.detail(),
                AccessForm.isAmong(form.chosen(), holder));
    }
}
