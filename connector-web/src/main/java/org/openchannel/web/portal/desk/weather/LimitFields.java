package org.openchannel.web.portal.desk.weather;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.openchannel.portal.limit.LimitPlan;
import org.openchannel.portal.limit.Limits;

/** The form of the limits, as it was typed. */
public class LimitFields {

    @FormParam("plan")
    @DefaultValue("")
    private String plan = "";

    @FormParam("burst")
    @DefaultValue("0")
    private String burst = "";

    @FormParam("perSecond")
    @DefaultValue("0")
    private String perSecond = "";

    @FormParam("operating")
    @DefaultValue("0")
    private String operating = "";

    @FormParam("cut")
    @DefaultValue("0")
    private String cut = "";

    @FormParam("costs")
    @DefaultValue("")
    private String costs = "";

    @FormParam("overloaded")
    @DefaultValue("false")
    private boolean isOverloaded;

    static LimitFields of(Limits limits) {
        var fields = new LimitFields();
        fields.plan = limits.plan().map(LimitPlan::word).orElse("own");
        fields.burst = String.valueOf(limits.burst());
        fields.perSecond = String.valueOf(limits.perSecond()).replaceFirst("\\.0$", "");
        fields.operating = String.valueOf(limits.operatingSeconds());
        fields.cut = String.valueOf(limits.cutSeconds());
        fields.costs = limits.costText();
        fields.isOverloaded = limits.isOverloaded();
        return fields;
    }

    /**
     * The limits meant: those of a tariff, or one's own figures.
     *
     * @throws IllegalArgumentException when something typed makes no sense
     */
    Limits limits() {
        var figures = LimitPlan.of(plan)
                .map(LimitPlan::limits)
                .orElseGet(() -> new Limits(
                        Integer.parseInt(burst.strip()),
                        Double.parseDouble(perSecond.strip().replace(',', '.')),
                        Integer.parseInt(operating.strip()),
                        Integer.parseInt(cut.strip()),
                        false,
                        Limits.costs("")));
        return figures.withCosts(Limits.costs(costs)).withOverload(isOverloaded);
    }

    /** {@code off}, {@code standard}, {@code enterprise}, or {@code own} for one's own figures. */
    public String plan() {
        return plan;
    }

    public String burst() {
        return burst;
    }

    public String perSecond() {
        return perSecond;
    }

    public String operating() {
        return operating;
    }

    public String cut() {
        return cut;
    }

    public String costs() {
        return costs;
    }

    public boolean isOverloaded() {
        return isOverloaded;
    }
}
