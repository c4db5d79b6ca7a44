package org.openchannel.portal.crm;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One record, activity or comment. */
@Entity(name = "PortalCrmItem")
@Table(name = "portal_crm_item")
public class Item {

    @Id
    @Column(length = 30)
    private String code;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ItemKind kind;

    @Column(name = "item_number", nullable = false)
    private long number;

    @Column(nullable = false)
    private String fields;

    @ElementCollection
    @CollectionTable(name = "portal_crm_word", joinColumns = @JoinColumn(name = "item_code"))
    @Column(name = "word", nullable = false, length = Words.LONGEST)
    private Set<String> words = new HashSet<>();

    protected Item() {
        // for JPA
    }

    static Item added(ItemKind kind, long number) {
        var item = new Item();
        item.code = kind.code(number);
        item.kind = kind;
        item.number = number;
        item.fields = TreeText.write(Map.of());
        return item;
    }

    /** Replaces all fields. */
    void fill(Map<String, Object> tree) {
        fields = TreeText.write(tree);
        var found = Words.of(kind, tree);
        if (!found.equals(words)) {
            words.retainAll(found);
            words.addAll(found);
        }
    }

    /** Known across all kinds, for example {@code C_12}. */
    public String code() {
        return code;
    }

    public ItemKind kind() {
        return kind;
    }

    /** Its {@code ID}. */
    public long number() {
        return number;
    }

    /** What it is found by. */
    public Set<String> words() {
        return Set.copyOf(words);
    }

    /** Its fields by name: strings, lists and maps of them. What is empty is left out. */
    public Map<String, Object> fields() {
        return TreeText.read(fields);
    }
}
