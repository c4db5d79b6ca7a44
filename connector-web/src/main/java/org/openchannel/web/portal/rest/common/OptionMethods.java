package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.option.KeepOptions;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** What applications keep with the portal, for all their users or for one. */
@Dependent
public class OptionMethods {

    private static final String WRAP = "v";

    @Produces
    @Dependent
    RestMethod ofApplication(KeepOptions options) {
        return new Get("app", options);
    }

    @Produces
    @Dependent
    RestMethod ofUser(KeepOptions options) {
        return new Get("user", options);
    }

    @Produces
    @Dependent
    RestMethod forApplication(KeepOptions options, StaffDirectory staff) {
        return new Keep("app", options, staff);
    }

    @Produces
    @Dependent
    RestMethod forUser(KeepOptions options, StaffDirectory staff) {
        return new Keep("user", options, staff);
    }

    /** Whose options a method is about; only applications have any. */
    private static long owner(String whose, Call call) {
        if (call.access().caller().isEmpty()) {
            throw new RestException(400, "AccessException", "Application context required");
        }
        return whose.equals("user") ? call.userId() : 0;
    }

    record Get(String whose, KeepOptions options) implements RestMethod {

        @Override
        public String name() {
            return whose + ".option.get";
        }

        @Override
        public List<String> scopes() {
            return List.of();
        }

        @Override
        public @Nullable Object call(Call call) {
            var owner = owner(whose, call);
            var all = options.all(call.applicationId(), owner);
            var one = call.parameters().text("option");
            if (one.isPresent()) {
                var kept = all.get(one.get());
                return kept == null ? null : value(kept);
            }
            var result = new LinkedHashMap<String, Object>();
            all.forEach((name, kept) -> result.put(name, value(kept)));
            return result;
        }

        private static Object value(String kept) {
            return JsonTree.readObject(kept).getOrDefault(WRAP, "");
        }
    }

    record Keep(String whose, KeepOptions options, StaffDirectory staff) implements RestMethod {

        @Override
        public String name() {
            return whose + ".option.set";
        }

        @Override
        public List<String> scopes() {
            return List.of();
        }

        @Override
        public Object call(Call call) {
            var owner = owner(whose, call);
            if (owner == 0
                    && staff.find(call.userId()).filter(StaffMember::isAdmin).isEmpty()) {
                throw new RestException(400, "AccessException", "Administrator authorization required");
            }
            var sent = call.parameters().inside("options").asMap();
            if (sent.isEmpty()) {
                throw new RestException(400, "ArgumentNullException", "options is empty");
            }
            var values = new LinkedHashMap<String, String>();
            sent.forEach((name, value) -> values.put(name, JsonTree.write(Map.of(WRAP, value))));
            try {
                options.keep(call.applicationId(), owner, values);
            } catch (IllegalArgumentException e) {
                throw new RestException(400, "ArgumentException", String.valueOf(e.getMessage()));
            }
            return true;
        }
    }
}
