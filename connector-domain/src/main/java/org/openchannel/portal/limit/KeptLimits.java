package org.openchannel.portal.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The limits somebody chose for a portal. */
@Entity(name = "PortalLimits")
@Table(name = "portal_limits")
public class KeptLimits {

    @Id
    @Column(name = "member_id")
    private String memberId;

    @Version
    private long version;

    @Column(nullable = false)
    private int burst;

    @Column(name = "per_second", nullable = false)
    private double perSecond;

    @Column(name = "operating_seconds", nullable = false)
    private int operatingSeconds;

    @Column(name = "cut_seconds", nullable = false)
    private int cutSeconds;

    @Column(name = "is_overloaded", nullable = false)
    private boolean isOverloaded;

    @Column(nullable = false)
    private String costs;

    protected KeptLimits() {
        // for JPA
    }

    static KeptLimits of(String memberId, Limits limits) {
        var kept = new KeptLimits();
        kept.memberId = memberId;
        kept.change(limits);
        return kept;
    }

    final void change(Limits limits) {
        burst = limits.burst();
        perSecond = limits.perSecond();
        operatingSeconds = limits.operatingSeconds();
        cutSeconds = limits.cutSeconds();
        isOverloaded = limits.isOverloaded();
        costs = limits.costText();
    }

    Limits limits() {
        return new Limits(burst, perSecond, operatingSeconds, cutSeconds, isOverloaded, Limits.costs(costs));
    }

    /** Whose limits these are. */
    public String memberId() {
        return memberId;
    }
}
