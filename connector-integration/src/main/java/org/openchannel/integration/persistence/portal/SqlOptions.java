package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.portal.option.OptionOwner;
import org.openchannel.portal.option.Options;

/** Options in the database. */
@Dependent
@Transactional
class SqlOptions implements Options {

    private static final String UPDATE =
            "UPDATE portal_option SET option_value = ? WHERE application_id = ? AND user_id = ? AND name = ?";
    private static final String INSERT =
            "INSERT INTO portal_option (option_value, application_id, user_id, name) VALUES (?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    protected SqlOptions() {
        // for CDI, which fills the entity manager in
    }

    SqlOptions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<String, String> of(OptionOwner owner) {
        var options = new LinkedHashMap<String, String>();
        new Sql(entities)
                .query(
                        row -> options.put(row.getString("name"), row.getString("option_value")),
                        "SELECT name, option_value FROM portal_option WHERE application_id = ? AND user_id = ?"
                                + " ORDER BY name",
                        owner.applicationId(),
                        owner.userId());
        return options;
    }

    @Override
    public void put(OptionOwner owner, String name, String value) {
        var sql = new Sql(entities);
        var parameters = new Object[] {value, owner.applicationId(), owner.userId(), name};
        if (sql.update(UPDATE, parameters) == 0 && !sql.insertOnce(INSERT, parameters)) {
            sql.update(UPDATE, parameters); // somebody else was first
        }
    }

    @Override
    public void dropOf(long applicationId) {
        new Sql(entities).update("DELETE FROM portal_option WHERE application_id = ?", applicationId);
    }
}
