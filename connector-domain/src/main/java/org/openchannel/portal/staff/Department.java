package org.openchannel.portal.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A part of the company. Exactly one has nothing above it. */
@Entity(name = "PortalDepartment")
@Table(name = "portal_department")
public class Department {

    static final int LONGEST_NAME = 200;

    @Id
    private long id;

    @Version
    private long version;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "sort_order", nullable = false)
    private long sort;

    @Column(name = "parent_id", nullable = false)
    private long parentId;

    @Column(name = "head_id", nullable = false)
    private long headId;

    protected Department() {
        // for JPA
    }

    /** Founds one. */
    public static Department founded(DepartmentCard card) {
        var department = new Department();
        department.id = card.id();
        department.describe(card);
        return department;
    }

    void describe(DepartmentCard card) {
        name = card.name();
        sort = card.sort();
        parentId = card.parentId();
        headId = card.headId();
    }

    /** What the pages and the wire may know. */
    public DepartmentCard card() {
        return new DepartmentCard(id, name, sort, parentId, headId);
    }

    public long id() {
        return id;
    }
}
