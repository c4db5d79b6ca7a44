package org.openchannel.portal.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields each kind of item has. Beside them everybody may keep fields of their own ({@code UF_…}). */
public final class KnownFields {

    private static final String ACTIVITY = """
            ID integer readonly
            OWNER_ID integer immutable
            OWNER_TYPE_ID crm_enum_ownertype immutable
            TYPE_ID crm_enum_activitytype immutable required
            PROVIDER_ID string
            PROVIDER_TYPE_ID string
            PROVIDER_GROUP_ID string
            ASSOCIATED_ENTITY_ID integer
            SUBJECT string required
            CREATED datetime readonly
            LAST_UPDATED datetime readonly
            START_TIME datetime
            END_TIME datetime
            DEADLINE datetime
            COMPLETED char
            STATUS crm_enum_activitystatus
            RESPONSIBLE_ID user required
            PRIORITY crm_enum_activitypriority
            NOTIFY_TYPE crm_enum_activitynotifytype
            NOTIFY_VALUE integer
            DESCRIPTION string
            DESCRIPTION_TYPE crm_enum_contenttype
            DIRECTION crm_enum_activitydirection
            LOCATION string
            SETTINGS object
            ORIGINATOR_ID string
            ORIGIN_ID string
            AUTHOR_ID user readonly
            EDITOR_ID user readonly
            PROVIDER_PARAMS object
            PROVIDER_DATA string
            RESULT_MARK integer
            RESULT_VALUE double
            RESULT_SUM double
            RESULT_CURRENCY_ID string
            RESULT_STATUS integer
            RESULT_STREAM integer
            RESULT_SOURCE_ID string
            AUTOCOMPLETE_RULE integer
            IS_INCOMING_CHANNEL char
            BINDINGS crm_activity_binding readonly multiple
            COMMUNICATIONS crm_activity_communication multiple required
            FILES diskfile multiple
            WEBDAV_ELEMENTS diskfile multiple
            """;

    private static final String COMMENT = """
            ID integer readonly
            ENTITY_ID integer
            ENTITY_TYPE string
            CREATED datetime readonly
            COMMENT string
            AUTHOR_ID user
            FILES attached_diskfile multiple
            """;

    private static final Map<ItemKind, Map<String, Field>> BY_KIND = Map.of(
            ItemKind.CONTACT, read(RecordFields.CONTACT),
            ItemKind.LEAD, read(RecordFields.LEAD),
            ItemKind.DEAL, read(RecordFields.DEAL),
            ItemKind.COMPANY, read(RecordFields.COMPANY),
            ItemKind.ACTIVITY, read(ACTIVITY),
            ItemKind.COMMENT, read(COMMENT));

    private KnownFields() {}

    /** All of {@code kind} by name, in their order. */
    public static Map<String, Field> of(ItemKind kind) {
        return Optional.ofNullable(BY_KIND.get(kind)).orElseThrow();
    }

    /** Whether anybody may keep a field of that name beside the known ones. */
    public static boolean isCustom(String name) {
        return name.matches("(UF_|PARENT_ID_)[A-Z0-9_]{1,60}");
    }

    private static Map<String, Field> read(String table) {
        return table.strip()
                .lines()
                .map(Field::of)
                .collect(Collectors.toMap(Field::name, field -> field, (one, other) -> one, LinkedHashMap::new));
    }
}
