package org.openchannel.portal.bot;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The colors bots and chats may have, by Bitrix24's names. */
public final class BotColors {

    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        CODES.put("RED", "#df532d");
        CODES.put("GREEN", "#64a513");
        CODES.put("MINT", "#4ba984");
        CODES.put("LIGHT_BLUE", "#4ba5c3");
        CODES.put("DARK_BLUE", "#3e99ce");
        CODES.put("PURPLE", "#8474c8");
        CODES.put("AQUA", "#1eb4aa");
        CODES.put("PINK", "#f76187");
        CODES.put("LIME", "#58cc47");
        CODES.put("BROWN", "#ab7761");
        CODES.put("AZURE", "#29619b");
        CODES.put("KHAKI", "#728f7a");
        CODES.put("SAND", "#ba9c7b");
        CODES.put("MARENGO", "#556574");
        CODES.put("GRAY", "#909090");
        CODES.put("GRAPHITE", "#5e5f5e");
    }

    private BotColors() {}

    /** The name itself, when there is such a color. */
    public static @Nullable String known(String name) {
        return CODES.containsKey(name) ? name : null;
    }

    /** For example {@code #4ba984}; of no color, one that {@code id} stands for. */
    public static String code(String name, long id) {
        var codes = CODES.values().stream().toList();
        return CODES.getOrDefault(name, codes.get((int) Math.floorMod(id, (long) codes.size())));
    }

    /** The name of a color; of no color, one that {@code id} stands for. */
    public static String name(String name, long id) {
        var names = CODES.keySet().stream().toList();
        return CODES.containsKey(name) ? name : names.get((int) Math.floorMod(id, (long) names.size()));
    }
}
