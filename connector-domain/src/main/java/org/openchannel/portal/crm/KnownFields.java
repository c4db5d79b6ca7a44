package org.openchannel.portal.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields each kind of item has. Beside them everybody may keep fields of their own ({@code UF_…}). */
public final class KnownFields {

    private static final String ADDRESS = """
            ADDRESS string
            ADDRESS_2 string
            ADDRESS_CITY string
            ADDRESS_POSTAL_CODE string
            ADDRESS_REGION string
            ADDRESS_PROVINCE string
            ADDRESS_COUNTRY string
            ADDRESS_COUNTRY_CODE string
            ADDRESS_LOC_ADDR_ID integer
            """;

    private static final String ORIGIN = """
            ORIGINATOR_ID string
            ORIGIN_ID string
            UTM_SOURCE string
            UTM_MEDIUM string
            UTM_CAMPAIGN string
            UTM_CONTENT string
            UTM_TERM string
            """;

    private static final String TRACE = """
            ASSIGNED_BY_ID user
            CREATED_BY_ID user readonly
            MODIFY_BY_ID user readonly
            DATE_CREATE datetime readonly
            DATE_MODIFY datetime readonly
            LAST_ACTIVITY_TIME datetime readonly
            LAST_ACTIVITY_BY user readonly
            """;

    private static final String REACH = """
            HAS_PHONE char readonly
            HAS_EMAIL char readonly
            HAS_IMOL char readonly
            PHONE crm_multifield multiple
            EMAIL crm_multifield multiple
            WEB crm_multifield multiple
            IM crm_multifield multiple
            LINK crm_multifield multiple
            """;

    private static final String PERSON = """
            ID integer readonly
            HONORIFIC crm_status:HONORIFIC
            NAME string
            SECOND_NAME string
            LAST_NAME string
            BIRTHDATE date
            POST string
            SOURCE_ID crm_status:SOURCE
            SOURCE_DESCRIPTION string
            COMMENTS string
            OPENED char
            COMPANY_ID crm_company
            """;

    private static final String MONEY = """
            CURRENCY_ID crm_currency
            OPPORTUNITY double
            IS_MANUAL_OPPORTUNITY char
            """;

    private static final String MOVES = """
            MOVED_BY_ID user readonly
            MOVED_TIME datetime readonly
            CONTACT_ID crm_contact
            CONTACT_IDS crm_contact multiple
            IS_RETURN_CUSTOMER char readonly
            """;

    private static final String CONTACT = """
            PHOTO file
            TYPE_ID crm_status:CONTACT_TYPE
            EXPORT char
            COMPANY_IDS crm_company multiple
            LEAD_ID crm_lead readonly
            ORIGIN_VERSION string
            FACE_ID integer
            """;

    private static final String LEAD = """
            TITLE string
            COMPANY_TITLE string
            STATUS_ID crm_status:STATUS
            STATUS_DESCRIPTION string
            STATUS_SEMANTIC_ID string readonly
            DATE_CLOSED datetime readonly
            """;

    private static final String DEAL = """
            ID integer readonly
            TITLE string
            TYPE_ID crm_status:DEAL_TYPE
            CATEGORY_ID crm_category
            STAGE_ID crm_status:DEAL_STAGE
            STAGE_SEMANTIC_ID string readonly
            IS_NEW char readonly
            IS_RECURRING char
            IS_REPEATED_APPROACH char
            PROBABILITY integer
            TAX_VALUE double
            COMPANY_ID crm_company
            QUOTE_ID crm_quote readonly
            BEGINDATE date
            CLOSEDATE date
            OPENED char
            CLOSED char
            COMMENTS string
            SOURCE_ID crm_status:SOURCE
            SOURCE_DESCRIPTION string
            LEAD_ID crm_lead readonly
            ADDITIONAL_INFO string
            LOCATION_ID location
            """;

    private static final String COMPANY = """
            ID integer readonly
            TITLE string
            COMPANY_TYPE crm_status:COMPANY_TYPE
            INDUSTRY crm_status:INDUSTRY
            EMPLOYEES crm_status:EMPLOYEES
            CURRENCY_ID crm_currency
            REVENUE double
            COMMENTS string
            OPENED char
            IS_MY_COMPANY char
            CONTACT_ID crm_contact multiple
            LEAD_ID crm_lead readonly
            """;

    private static final String ACTIVITY = """
            ID integer readonly
            OWNER_ID integer
            OWNER_TYPE_ID integer
            TYPE_ID integer
            PROVIDER_ID string
            PROVIDER_TYPE_ID string
            PROVIDER_GROUP_ID string
            ASSOCIATED_ENTITY_ID integer
            SUBJECT string
            CREATED datetime readonly
            LAST_UPDATED datetime readonly
            START_TIME datetime
            END_TIME datetime
            DEADLINE datetime
            COMPLETED char
            STATUS integer
            RESPONSIBLE_ID user
            PRIORITY integer
            NOTIFY_TYPE integer
            NOTIFY_VALUE integer
            DESCRIPTION string
            DESCRIPTION_TYPE integer
            DIRECTION integer
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
            BINDINGS object readonly multiple
            COMMUNICATIONS object multiple
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
            ItemKind.CONTACT, read(PERSON + CONTACT + ADDRESS + TRACE + ORIGIN + REACH),
            ItemKind.LEAD, read(LEAD + PERSON + MONEY + ADDRESS + MOVES + TRACE + ORIGIN + REACH),
            ItemKind.DEAL, read(DEAL + MONEY + MOVES + TRACE + ORIGIN),
            ItemKind.COMPANY, read(COMPANY + ADDRESS + TRACE + ORIGIN + REACH),
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
