package org.openchannel.portal.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;

/** Something small that is kept beside the records, on a shelf: a word of a dictionary, a field, a line of a log. */
@Entity(name = "PortalCrmSlip")
@Table(name = "portal_crm_slip")
public class Slip {

    @Id
    private long id;

    @Version
    private long version;

    @Column(nullable = false, length = 60)
    private String shelf;

    @Column(nullable = false, length = 100)
    private String code;

    @Column(nullable = false)
    private String fields;

    protected Slip() {
        // for JPA
    }

    /** A new one. */
    static Slip kept(long id, String shelf, String code, Map<String, ?> fields) {
        var slip = new Slip();
        slip.id = id;
        slip.shelf = shelf;
        slip.code = code;
        slip.write(fields);
        return slip;
    }

    /** Replaces all that is written on it. */
    final void write(Map<String, ?> tree) {
        fields = TreeText.write(tree);
    }

    public long id() {
        return id;
    }

    public String shelf() {
        return shelf;
    }

    /** What it is known by on its shelf. */
    public String code() {
        return code;
    }

    /** What is written on it: strings, lists and maps of them by name. */
    public Map<String, Object> fields() {
        return TreeText.read(fields);
    }
}
