package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.CustomerCard;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.ServerSettings;

/** Users and customers as {@code im.*} shows them. */
@Dependent
public class People {

    private final StaffDirectory staff;
    private final ShowCustomer showCustomer;
    private final ServerSettings settings;

    @Inject
    public People(StaffDirectory staff, ShowCustomer showCustomer, ServerSettings settings) {
        this.staff = staff;
        this.showCustomer = showCustomer;
        this.settings = settings;
    }

    /** A user. */
    public Optional<Map<String, @Nullable Object>> user(long id) {
        return staff.find(id).map(this::user);
    }

    /** Everybody who takes part in a dialog, in the order of their numbers. */
    public List<Map<String, @Nullable Object>> of(DialogCard dialog) {
        return dialog.members().stream()
                .flatMap(id -> id == dialog.customerId()
                        ? showCustomer.of(dialog.chatId()).map(People::customer).stream()
                        : user(id).stream())
                .toList();
    }

    /** What somebody who takes part in a dialog is called; empty when nobody is known. */
    public String name(DialogCard dialog, long id) {
        return id == dialog.customerId()
                ? showCustomer
                        .of(dialog.chatId())
                        .map(customer -> customer.profile().fullName())
                        .orElse("")
                : staff.find(id).map(StaffMember::fullName).orElse("");
    }

    private Map<String, @Nullable Object> user(StaffMember user) {
        var row = row(user.id(), user.fullName(), user.name(), user.lastName());
        row.put("active", user.isActive());
        row.put("work_position", user.isAdmin() ? "Administrator" : "Operator");
        row.put("departments", List.of(1));
        row.put("external_auth_id", "default");
        row.put("email", user.email());
        row.put(
                "profile",
                settings.address("/company/personal/user/" + user.id() + "/").getPath());
        return row;
    }

    private static Map<String, @Nullable Object> customer(CustomerCard customer) {
        var profile = customer.profile();
        var row = row(
                customer.customerId(),
                profile.fullName(),
                profile.name() == null ? "" : profile.name(),
                profile.lastName() == null ? "" : profile.lastName());
        row.put("avatar", profile.avatarUrl() == null ? "" : profile.avatarUrl());
        row.put("avatar_hr", profile.avatarUrl() == null ? "" : profile.avatarUrl());
        row.put("gender", "female".equals(profile.gender()) ? "F" : "M");
        row.put("extranet", true);
        row.put("connector", true);
        row.put("external_auth_id", "imconnector");
        row.put("email", profile.email() == null ? "" : profile.email());
        row.put("website", profile.profileUrl() == null ? "" : profile.profileUrl());
        row.put("phones", profile.phone() == null ? false : Map.of("personal_mobile", profile.phone()));
        return row;
    }

    private static Map<String, @Nullable Object> row(long id, String name, String firstName, String lastName) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("active", true);
        row.put("name", name);
        row.put("first_name", firstName);
        row.put("last_name", lastName);
        row.put("work_position", "");
        row.put("color", "#4ba984");
        row.put("avatar", "");
        row.put("avatar_hr", "");
        row.put("gender", "M");
        row.put("birthday", "");
        List.of("extranet", "network", "bot", "connector").forEach(flag -> row.put(flag, false));
        row.put("external_auth_id", "");
        row.put("status", "online");
        List.of("idle", "last_activity_date", "mobile_last_date", "desktop_last_date", "absent")
                .forEach(flag -> row.put(flag, false));
        row.put("departments", List.of());
        row.put("phones", false);
        row.put("website", "");
        row.put("email", "");
        row.put("bot_data", null);
        row.put("type", "user");
        return row;
    }
}
