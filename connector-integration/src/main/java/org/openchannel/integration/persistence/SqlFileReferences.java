package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchannel.shared.file.FileReferences;

/**
 * All columns that hold ids of files, of every feature: whoever adds one adds it here. None of them has an index for this,
 * which each message would pay for; a part of all ids at a time needs none.
 */
@Transactional
@Dependent
class SqlFileReferences implements FileReferences {

    /** Those that hold nothing but an id. */
    static final List<String> COLUMNS = List.of(
            "bridge_message.file_id",
            "portal_bot.avatar_id",
            "portal_disk_file.file_id",
            "portal_message_file.file_id",
            "portal_talk.avatar_id",
            "simulator_message.file_id");

    /** Those in whose text ids may stand. */
    static final List<String> TEXTS = List.of(
            "portal_crm_item.fields",
            "portal_crm_slip.fields",
            "portal_message.attach",
            "portal_staff_field.field_value",
            "portal_talk_message.attach");

    private static final String ALL =
            COLUMNS.stream().map(column -> select(column, column)).collect(Collectors.joining(" UNION "));
    private static final String ANY =
            TEXTS.stream().map(column -> "EXISTS (" + select("1", column) + ")").collect(Collectors.joining(" OR "));

    @PersistenceContext
    private EntityManager entities;

    protected SqlFileReferences() {
        // for CDI, which fills the entity manager in
    }

    SqlFileReferences(EntityManager entities) {
        this.entities = entities;
    }

    private static String select(String what, String column) {
        var table = column.substring(0, column.indexOf('.'));
        return "SELECT " + what + " FROM " + table + " WHERE " + column + " LIKE ?";
    }

    @Override
    public Set<String> beginning(String start) {
        var rows = new Sql(entities)
                .query(
                        row -> row.getString(1),
                        ALL,
                        Collections.nCopies(COLUMNS.size(), start + "%").toArray());
        return new HashSet<>(rows);
    }

    @Override
    public boolean isMentioned(String id) {
        return !new Sql(entities)
                .query(
                        row -> row.getInt(1),
                        "SELECT 1 WHERE " + ANY,
                        Collections.nCopies(TEXTS.size(), "%" + id + "%").toArray())
                .isEmpty();
    }
}
