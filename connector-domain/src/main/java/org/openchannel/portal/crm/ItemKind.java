package org.openchannel.portal.crm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item is. */
public enum ItemKind {
    LEAD(1, "L", "Lead"),
    DEAL(2, "D", "Deal"),
    CONTACT(3, "C", "Contact"),
    COMPANY(4, "CO", "Company"),
    ACTIVITY(6, "A", "Activity"),
    COMMENT(0, "T", "Comment");

    private final int typeId;
    private final String letter;
    private final String title;

    ItemKind(int typeId, String letter, String title) {
        this.typeId = typeId;
        this.letter = letter;
        this.title = title;
    }

    /** Bitrix24's number of the kind, as in {@code OWNER_TYPE_ID}. */
    public int typeId() {
        return typeId;
    }

    /** In English, as a default title begins. */
    public String title() {
        return title;
    }

    /** Bitrix24's word, for example {@code contact}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the item of that number is known by across all kinds, for example {@code C_12}. */
    public String code(long number) {
        return letter + "_" + number;
    }

    /** Whether it stands for itself: no activity and no comment. */
    public boolean isRecord() {
        return this != ACTIVITY && this != COMMENT;
    }

    String sequence() {
        return "portal_crm_" + word() + "_number";
    }

    /** The record of that number of Bitrix24's. */
    public static Optional<ItemKind> record(long typeId) {
        return Arrays.stream(values())
                .filter(ItemKind::isRecord)
                .filter(kind -> kind.typeId == typeId)
                .findFirst();
    }

    /** The record of that word, in whatever case. */
    public static Optional<ItemKind> record(String word) {
        return Arrays.stream(values())
                .filter(ItemKind::isRecord)
                .filter(kind -> kind.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
