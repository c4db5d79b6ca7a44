package org.openchannel.web.portal.rest.crm;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KnownFields;

/** The names fields have in the methods for all kinds of records ({@code lastName}), and what they are here. */
final class Camel {

    private static final Map<String, String> OWN = Map.of(
            "DATE_CREATE", "createdTime",
            "DATE_MODIFY", "updatedTime",
            "CREATED_BY_ID", "createdBy",
            "MODIFY_BY_ID", "updatedBy",
            "MOVED_BY_ID", "movedBy",
            "STATUS_ID", "stageId",
            "STATUS_SEMANTIC_ID", "stageSemanticId");

    private Camel() {}

    /** {@code LAST_NAME} becomes {@code lastName}. */
    static String of(String name) {
        var own = OWN.get(name);
        if (own != null) {
            return own;
        }
        if (name.startsWith("UF_CRM_")) {
            var rest = name.substring("UF_CRM_".length());
            var number = rest.replaceFirst("^(\\d{1,9})_.*", "$1");
            return number.equals(rest) ? "ufCrm_" + rest : "ufCrm" + number + rest.substring(number.length());
        }
        var camel = new StringBuilder();
        for (var word : name.toLowerCase(Locale.ROOT).split("_+", -1)) {
            camel.append(
                    camel.length() == 0 || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    /** The fields of a kind by those names. */
    static Map<String, String> back(ItemKind kind) {
        var names = new LinkedHashMap<String, String>();
        KnownFields.of(kind).keySet().forEach(name -> names.put(of(name), name));
        return names;
    }

    /** {@code >=lastName} becomes {@code >=LAST_NAME}; names nobody knows stay as they are. */
    static String original(ItemKind kind, String name) {
        var plain = name.replaceFirst("^[^A-Za-z]+", "");
        var operator = name.substring(0, name.length() - plain.length());
        if (plain.startsWith("ufCrm")) {
            var rest = plain.substring("ufCrm".length());
            return operator + "UF_CRM_" + (rest.startsWith("_") ? rest.substring(1) : rest).toUpperCase(Locale.ROOT);
        }
        return operator + back(kind).getOrDefault(plain, plain);
    }
}
