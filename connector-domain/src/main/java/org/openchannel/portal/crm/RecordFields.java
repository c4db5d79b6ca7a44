package org.openchannel.portal.crm;

/** The fields of the four kinds of records, a line each as {@link Field#of} reads it. They have many in common. */
final class RecordFields {

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

    private static final String OWN_CONTACT = """
            PHOTO file
            TYPE_ID crm_status:CONTACT_TYPE
            EXPORT char
            COMPANY_IDS crm_company multiple
            LEAD_ID crm_lead readonly
            ORIGIN_VERSION string
            FACE_ID integer
            """;

    private static final String OWN_LEAD = """
            TITLE string
            COMPANY_TITLE string
            STATUS_ID crm_status:STATUS
            STATUS_DESCRIPTION string
            STATUS_SEMANTIC_ID string readonly
            DATE_CLOSED datetime readonly
            """;

    private static final String OWN_DEAL = """
            ID integer readonly
            TITLE string
            TYPE_ID crm_status:DEAL_TYPE
            CATEGORY_ID crm_category immutable
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

    private static final String OWN_COMPANY = """
            ID integer readonly
            TITLE string required
            LOGO file
            COMPANY_TYPE crm_status:COMPANY_TYPE
            INDUSTRY crm_status:INDUSTRY
            EMPLOYEES crm_status:EMPLOYEES
            CURRENCY_ID crm_currency
            REVENUE double
            BANKING_DETAILS string
            ADDRESS_LEGAL string
            REG_ADDRESS string
            REG_ADDRESS_2 string
            REG_ADDRESS_CITY string
            REG_ADDRESS_POSTAL_CODE string
            REG_ADDRESS_REGION string
            REG_ADDRESS_PROVINCE string
            REG_ADDRESS_COUNTRY string
            REG_ADDRESS_COUNTRY_CODE string
            REG_ADDRESS_LOC_ADDR_ID integer
            COMMENTS string
            OPENED char
            IS_MY_COMPANY char
            ORIGIN_VERSION string
            LAST_COMMUNICATION_TIME string readonly
            CONTACT_ID crm_contact multiple
            LEAD_ID crm_lead readonly
            """;

    static final String CONTACT = PERSON + OWN_CONTACT + ADDRESS + TRACE + ORIGIN + REACH;
    static final String LEAD = OWN_LEAD + PERSON + MONEY + ADDRESS + MOVES + TRACE + ORIGIN + REACH;
    static final String DEAL = OWN_DEAL + MONEY + MOVES + TRACE + ORIGIN;
    static final String COMPANY = OWN_COMPANY + ADDRESS + TRACE + ORIGIN + REACH;

    private RecordFields() {}
}
