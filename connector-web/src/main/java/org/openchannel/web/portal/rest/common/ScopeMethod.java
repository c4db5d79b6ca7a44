package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.RestMethods;

/** What the caller may call; everything there is with {@code full}. */
@Dependent
public class ScopeMethod implements RestMethod {

    /** What Bitrix24 knows, whether this portal offers methods for it or not. */
    private static final List<String> KNOWN =
            List.of(("ai_admin appform baas biconnector bizproc booking calendar calendarmobile call cashbox "
                            + "catalog catalogmobile configuration.import contact_center crm delivery department disk "
                            + "documentgenerator entity forum humanresources humanresources.hcmlink iblock im im.import "
                            + "imbot imconnector imopenlines intranet landing landing_cloud lists log mailservice main "
                            + "messageservice mobile notifications pay_system placement pull pull_channel rating rest "
                            + "rpa sale salescenter sign.b2e smile socialnetwork sonet_group task tasks tasks_extended "
                            + "tasksmobile telephony timeman user user.userfield user_basic user_brief userconsent "
                            + "userfieldconfig vote")
                    .split(" ", -1));

    @Override
    public String name() {
        return "scope";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    private final Provider<RestMethods> methods;

    @Inject
    public ScopeMethod(Provider<RestMethods> methods) {
        this.methods = methods;
    }

    @Override
    public Object call(Call call) {
        if (!call.parameters().flag("full", false)) {
            return call.access().scopes();
        }
        Set<String> all = new TreeSet<>(KNOWN);
        methods.get().all().forEach(method -> all.addAll(method.scopes()));
        return List.copyOf(all);
    }
}
