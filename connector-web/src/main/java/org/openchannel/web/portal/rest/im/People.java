package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.Person;
import org.openchannel.portal.chat.CustomerCard;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.staff.Company;
import org.openchannel.shared.ServerSettings;

/** Users, bots and customers as {@code im.*} shows them. */
@Dependent
public class People {

    private final KnowPeople known;
    private final Company company;
    private final ShowCustomer showCustomer;
    private final Presence presence;
    private final ServerSettings settings;

    @Inject
    public People(
            KnowPeople known, Company company, ShowCustomer showCustomer, Presence presence, ServerSettings settings) {
        this.known = known;
        this.company = company;
        this.showCustomer = showCustomer;
        this.presence = presence;
        this.settings = settings;
    }

    /** A user or a bot. */
    public Optional<Map<String, @Nullable Object>> user(long id) {
        return known.find(id).filter(person -> !person.isConnector()).map(this::user);
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
                : known.find(id).map(Person::fullName).orElse("");
    }

    private Map<String, @Nullable Object> user(Person person) {
        var details = company.details(person.id());
        var row = row(person.id(), person.fullName(), person.name(), person.lastName());
        row.put("active", person.isActive());
        row.put("work_position", person.isBot() ? person.workPosition() : details.position());
        row.put("color", person.color());
        row.put("gender", person.gender().isEmpty() ? "M" : person.gender());
        row.put("birthday", dayAndMonth(person.birthday()));
        row.put("departments", details.departments());
        row.put("external_auth_id", person.isBot() ? "bot" : "default");
        row.put("email", person.email());
        if (!person.avatarId().isEmpty()) {
            var address = settings.address("/portal/files/" + person.avatarId()).toString();
            row.put("avatar", address);
            row.put("avatar_hr", address);
        }
        if (person.isBot()) {
            row.put("bot", true);
            row.put("type", "bot");
            row.put("bot_data", known.bot(person.id()).map(People::bot).orElse(null));
        } else {
            row.put("phones", details.phone().isEmpty() ? false : Map.of("work_phone", details.phone()));
            presence.put(row, person.id());
        }
        return row;
    }

    private static Map<String, Object> bot(BotCard bot) {
        var row = new LinkedHashMap<String, Object>();
        row.put("code", bot.code());
        row.put("type", bot.kind().word());
        row.put("app_id", "");
        row.put("is_hidden", bot.isHidden());
        row.put("is_support_openline", bot.isOpenline());
        return row;
    }

    /** {@code 15-05} of {@code 1990-05-15}. */
    private static String dayAndMonth(String date) {
        return date.matches("\\d{4}-\\d{2}-\\d{2}") ? date.substring(8) + "-" + date.substring(5, 7) : "";
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
        row.put("bot_data", null);
        row.put("type", "user");
        row.put("website", "");
        row.put("email", "");
        return row;
    }
}
