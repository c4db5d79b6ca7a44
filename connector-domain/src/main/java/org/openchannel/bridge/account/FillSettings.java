package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.SettingsField;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/** Enters what an account's gateway must be told before it can act for it. Secrets are sealed and never shown again. */
@Dependent
public class FillSettings {

    private final Accounts accounts;
    private final Gateways gateways;
    private final LinkAccount links;
    private final Vault vault;

    @Inject
    public FillSettings(Accounts accounts, Gateways gateways, LinkAccount links, Vault vault) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.links = links;
        this.vault = vault;
    }

    /** What is wrong with what was entered into a field. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        NOT_A_CHOICE
    }

    /** The fields of the account's gateway, with what is stored for them. */
    public List<FilledField> look(UUID id) {
        var account = find(id);
        var stored = links.of(account).settings();
        return gateways.of(account).settings().stream()
                .map(field -> filled(field, stored))
                .toList();
    }

    private static FilledField filled(SettingsField field, Map<String, Secret> stored) {
        var value = stored.get(field.name());
        if (value == null) {
            return new FilledField(field, false, null);
        }
        return new FilledField(field, true, field.kind() == SettingsField.Kind.SECRET ? null : value.reveal());
    }

    /**
     * Stores what was entered, unless something is wrong with any of it. A secret left empty stays as it is stored.
     *
     * @return what is wrong, by field; empty when all of it is stored
     */
    @Transactional
    public Map<String, Fault> fill(UUID id, Map<String, String> entered) {
        // the messenger tells of its session meanwhile: one waits for the other
        var account = accounts.lock(id).orElseThrow(() -> new UnknownAccountException(id));
        var stored = links.of(account).settings();
        var values = new LinkedHashMap<String, Secret>();
        var faults = new LinkedHashMap<String, Fault>();
        for (var field : gateways.of(account).settings()) {
            var value = value(field, entered, stored);
            var fault = fault(field, value);
            if (fault != null) {
                faults.put(field.name(), fault);
            } else if (!value.isEmpty()) {
                values.put(field.name(), Secret.of(value));
            }
        }
        if (faults.isEmpty()) {
            account.gatewaySettings(
                    values.isEmpty()
                            ? null
                            : vault.seal(new GatewaySettings(values).text(), Account.settingsPurpose(id)));
        }
        return faults;
    }

    private static String value(SettingsField field, Map<String, String> entered, Map<String, Secret> stored) {
        var given = entered.getOrDefault(field.name(), "").strip();
        var kept = stored.get(field.name());
        return given.isEmpty() && kept != null && field.kind() == SettingsField.Kind.SECRET ? kept.reveal() : given;
    }

    private static @Nullable Fault fault(SettingsField field, String value) {
        if (value.isEmpty()) {
            return field.isRequired() ? Fault.MISSING : null;
        }
        if (value.length() > SettingsField.LONGEST) {
            return Fault.TOO_LONG;
        }
        return field.kind() == SettingsField.Kind.CHOICE && !field.choices().contains(value)
                ? Fault.NOT_A_CHOICE
                : null;
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new UnknownAccountException(id));
    }
}
