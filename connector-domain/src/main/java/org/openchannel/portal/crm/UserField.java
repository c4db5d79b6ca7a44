package org.openchannel.portal.crm;

import java.util.Map;

/**
 * A field an application added to records.
 *
 * @param name for example {@code UF_CRM_ORDER}
 * @param type Bitrix24's word
 * @param written all that was said of it, by Bitrix24's names in capitals
 */
public record UserField(long id, String name, String type, Map<String, Object> written) {

    static UserField of(Slip slip) {
        var written = slip.fields();
        return new UserField(
                slip.id(), slip.code(), String.valueOf(written.getOrDefault("USER_TYPE_ID", "string")), written);
    }

    /** Whether it says yes to {@code name}. */
    public boolean isYes(String name) {
        return FieldText.isYes(String.valueOf(written.getOrDefault(name, "")));
    }
}
