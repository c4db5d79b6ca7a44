package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchannel.shared.Numbers;

/** Fields that applications add to records, described by them. Values of such names are kept with or without it. */
@Dependent
@Transactional
public class KeepUserFields {

    private static final String SHELF = "FIELD:";
    private static final String PREFIX = "UF_CRM_";
    private static final int LONGEST = 50;
    private static final String TYPE = "USER_TYPE_ID";
    private static final String LIST = "LIST";

    /** How many numbers each field has for what one may choose. */
    private static final long CHOICES = 1000;

    private static final Set<String> TYPES = Set.of(
            "string",
            "integer",
            "double",
            "boolean",
            "datetime",
            "date",
            "money",
            "url",
            "address",
            "enumeration",
            "file",
            "employee",
            "crm_status",
            "iblock_section",
            "iblock_element",
            "crm");

    private final Slips slips;
    private final Numbers numbers;

    @Inject
    public KeepUserFields(Slips slips, Numbers numbers) {
        this.slips = slips;
        this.numbers = numbers;
    }

    /** All of records of that kind, the oldest first. */
    public List<UserField> of(ItemKind kind) {
        return slips.of(SHELF + kind).stream().map(UserField::of).toList();
    }

    /** One of records of that kind. */
    public Optional<UserField> find(ItemKind kind, long id) {
        return slip(kind, id).map(UserField::of);
    }

    /**
     * Adds one; returns its number.
     *
     * @param written all that was said, by Bitrix24's names in capitals
     * @throws CrmException when something about it is missing or wrong, or it is there already
     */
    public long add(ItemKind kind, Map<String, Object> written) {
        var sent = String.valueOf(written.getOrDefault("FIELD_NAME", "")).strip();
        require(!sent.isEmpty(), "", "The 'FIELD_NAME' field is not found.");
        var type = String.valueOf(written.getOrDefault(TYPE, ""));
        require(!type.isEmpty(), "", "The 'USER_TYPE_ID' field is not found.");
        var name = name(sent);
        require(name.length() <= LONGEST, "ERROR_CORE", "The field name is too long (more than 50 characters).");
        require(name.matches("[A-Z0-9_]+"), "ERROR_CORE", "The field name contains invalid characters.");
        require(TYPES.contains(type), "ERROR_CORE", "The user field type is incorrect.");
        require(
                slips.find(SHELF + kind, name).isEmpty(),
                "ERROR_CORE",
                "The field " + name + " for the object CRM_" + kind + " already exists.");
        var id = numbers.next("portal_crm_slip_number");
        var fields = new LinkedHashMap<>(written);
        fields.put("FIELD_NAME", name);
        fields.put(LIST, FieldChoices.merged(null, written.get(LIST), id * CHOICES));
        slips.add(Slip.kept(id, SHELF + kind, name, fields));
        return id;
    }

    /**
     * Describes one otherwise; what is not named stays, and so do its name and its type.
     *
     * @throws CrmException {@code ERROR_NOT_FOUND}
     */
    public void change(ItemKind kind, long id, Map<String, Object> written) {
        var slip = slip(kind, id).orElseThrow(() -> unknown(id));
        var fields = new LinkedHashMap<>(slip.fields());
        written.forEach((name, value) -> {
            if (name.equals(LIST)) {
                fields.put(LIST, FieldChoices.merged(fields.get(LIST), value, id * CHOICES));
            } else if (!Set.of("FIELD_NAME", TYPE, "MULTIPLE").contains(name)) {
                fields.put(name, value);
            }
        });
        slip.write(fields);
    }

    /**
     * Forgets one.
     *
     * @throws CrmException {@code ERROR_NOT_FOUND}
     */
    public void delete(ItemKind kind, long id) {
        slips.remove(slip(kind, id).orElseThrow(() -> unknown(id)));
    }

    /** There is no such field. */
    public static CrmException unknown(long id) {
        return new CrmException("ERROR_NOT_FOUND", "The entity with ID '" + id + "' is not found.");
    }

    private Optional<Slip> slip(ItemKind kind, long id) {
        return slips.find(id).filter(slip -> slip.shelf().equals(SHELF + kind));
    }

    private static String name(String sent) {
        var upper = sent.toUpperCase(Locale.ROOT);
        if (upper.startsWith(PREFIX)) {
            return upper;
        }
        return PREFIX + (upper.startsWith("UF_") ? upper.substring("UF_".length()) : upper);
    }

    private static void require(boolean isFine, String code, String otherwise) {
        if (!isFine) {
            throw new CrmException(code, otherwise);
        }
    }
}
