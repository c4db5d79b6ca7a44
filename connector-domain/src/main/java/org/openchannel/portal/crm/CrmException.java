package org.openchannel.portal.crm;

/** What was asked of the customer records can't be done. */
public class CrmException extends RuntimeException {

    private final String code;

    /** One of those without a code, as most are. */
    public CrmException(String description) {
        this("", description);
    }

    public CrmException(String code, String description) {
        super(description);
        this.code = code;
    }

    /** There is no such item. */
    public static CrmException notFound(ItemKind kind) {
        return switch (kind) {
            case ACTIVITY -> new CrmException("Activity is not found.");
            case COMMENT -> new CrmException("Not found.");
            default -> new CrmException("Not found");
        };
    }

    /** Bitrix24's code; often empty. */
    public String code() {
        return code;
    }
}
