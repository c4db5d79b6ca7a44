package org.openchannel.web.portal.desk.applications;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationForm;

/** The fields of the form about an application, as they were typed. */
public class ApplicationFields {

    @FormParam("name")
    @DefaultValue("")
    private String name = "";

    @FormParam("scope")
    private @Nullable List<String> scope;

    @FormParam("moreScopes")
    @DefaultValue("")
    private String moreScopes = "";

    @FormParam("handlerUrl")
    @DefaultValue("")
    private String handlerUrl = "";

    @FormParam("installUrl")
    @DefaultValue("")
    private String installUrl = "";

    @FormParam("menuName")
    @DefaultValue("")
    private String menuName = "";

    @FormParam("apiOnly")
    @DefaultValue("false")
    private boolean isApiOnly;

    /** An empty form: the scopes a connector needs are chosen. */
    static ApplicationFields blank() {
        var fields = new ApplicationFields();
        fields.scope = Scopes.USUAL;
        return fields;
    }

    /** What is known of {@code application}. */
    static ApplicationFields of(ApplicationCard application) {
        var fields = new ApplicationFields();
        fields.name = application.name();
        fields.scope = application.scopes();
        fields.handlerUrl = application.handlerUrl();
        fields.installUrl = application.installUrl() == null ? "" : application.installUrl();
        fields.menuName = application.menuName() == null ? "" : application.menuName();
        fields.isApiOnly = application.isApiOnly();
        return fields;
    }

    ApplicationForm form() {
        return new ApplicationForm(name, List.copyOf(chosen()), handlerUrl, installUrl, menuName, isApiOnly);
    }

    /** Every scope that was ticked or typed. */
    Set<String> chosen() {
        var chosen = new LinkedHashSet<>(scope == null ? List.<String>of() : scope);
        Arrays.stream(moreScopes.split("[\\s,;]+", -1))
                .filter(one -> !one.isEmpty())
                .forEach(chosen::add);
        return chosen;
    }

    public String name() {
        return name;
    }

    public String handlerUrl() {
        return handlerUrl;
    }

    public String installUrl() {
        return installUrl;
    }

    public String menuName() {
        return menuName;
    }

    public boolean isApiOnly() {
        return isApiOnly;
    }

    /** The scopes that have no box to tick. */
    public String moreScopes() {
        return String.join(
                ", ",
                chosen().stream().filter(one -> !Scopes.KNOWN.contains(one)).toList());
    }
}
