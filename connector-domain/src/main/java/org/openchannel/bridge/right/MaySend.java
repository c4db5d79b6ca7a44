package org.openchannel.bridge.right;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openchannel.bridge.account.KnownAccounts;
import org.openchannel.bridge.company.Colleague;
import org.openchannel.bridge.company.KnowCompany;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.right.Holder.Kind;

/**
 * Decides whether somebody on a portal may send through an account. Whoever sends something for a person asks here,
 * whatever way it came. May call the portal, hence never inside a transaction.
 */
@Dependent
public class MaySend {

    private final KnownCircles circles;
    private final KnownAccounts accounts;
    private final KnowCompany company;

    @Inject
    public MaySend(KnownCircles circles, KnownAccounts accounts, KnowCompany company) {
        this.circles = circles;
        this.accounts = accounts;
        this.company = company;
    }

    /**
     * Decides.
     *
     * @param person the portal's number of who wants to send; 0 or less for the portal itself, which may always
     */
    public Verdict check(UUID account, long person) {
        var holders = circles.of(account);
        if (holders.isEmpty() || person <= 0) {
            return Verdict.ALLOWED;
        }
        var portal = accounts.find(account).portal();
        var isChosen = ids(holders, Kind.USER).contains(person);
        return company.colleague(portal, person)
                .map(colleague -> isChosen && colleague.sort() == Colleague.Sort.EMPLOYEE
                        ? Verdict.ALLOWED
                        : judged(holders, portal, person, colleague))
                .orElse(isChosen ? Verdict.ALLOWED : Verdict.UNKNOWN);
    }

    /** Whether nobody was chosen, so that all may. */
    public boolean everybody(UUID account) {
        return circles.of(account).isEmpty();
    }

    private Verdict judged(List<Holder> holders, MemberId portal, long person, Colleague colleague) {
        return switch (colleague.sort()) {
            case BOT -> Verdict.ALLOWED;
            case GONE -> Verdict.FORBIDDEN;
            case EMPLOYEE -> either(byDepartment(holders, portal, colleague), () -> byGroup(holders, portal, person));
        };
    }

    /** The first that allows it; what can't be told is worse than a clear no, because it may be a yes. */
    private static Verdict either(Verdict one, Supplier<Verdict> other) {
        if (one.isAllowed()) {
            return one;
        }
        var second = other.get();
        return second == Verdict.FORBIDDEN ? one : second;
    }

    private Verdict byDepartment(List<Holder> holders, MemberId portal, Colleague colleague) {
        var chosen = ids(holders, Kind.DEPARTMENT);
        if (chosen.isEmpty()) {
            return Verdict.FORBIDDEN;
        }
        if (isAny(chosen, colleague.departments())) {
            return Verdict.ALLOWED;
        }
        return company.departments(portal)
                .map(tree -> isAny(chosen, tree.upwardsFrom(colleague.departments())))
                .map(MaySend::clear)
                .orElse(Verdict.UNKNOWN);
    }

    private Verdict byGroup(List<Holder> holders, MemberId portal, long person) {
        var verdict = Verdict.FORBIDDEN;
        for (var group : ids(holders, Kind.GROUP)) {
            var members = company.members(portal, group);
            if (members.filter(known -> known.contains(person)).isPresent()) {
                return Verdict.ALLOWED;
            }
            verdict = members.isEmpty() ? Verdict.UNKNOWN : verdict;
        }
        return verdict;
    }

    private static Verdict clear(boolean isAllowed) {
        return isAllowed ? Verdict.ALLOWED : Verdict.FORBIDDEN;
    }

    private static boolean isAny(Set<Long> chosen, Set<Long> own) {
        var both = new HashSet<>(chosen);
        both.retainAll(own);
        return !both.isEmpty();
    }

    private static Set<Long> ids(List<Holder> holders, Kind kind) {
        return holders.stream()
                .filter(holder -> holder.kind() == kind)
                .map(Holder::id)
                .collect(Collectors.toSet());
    }
}
