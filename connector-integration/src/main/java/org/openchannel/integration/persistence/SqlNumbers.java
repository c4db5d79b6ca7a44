package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.shared.Numbers;

/** Numbers from database sequences. */
@Dependent
class SqlNumbers implements Numbers {

    @PersistenceContext
    private EntityManager entities;

    protected SqlNumbers() {
        // for CDI, which fills the entity manager in
    }

    SqlNumbers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public long next(String sequence) {
        return next(sequence, 1).get(0);
    }

    @Override
    @Transactional
    public List<Long> next(String sequence, int count) {
        if (!sequence.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not a sequence: " + sequence);
        }
        var sql = new Sql(entities);
        return sql.query(row -> row.getLong(1), sql.dialect().nextNumbers(sequence), count);
    }
}
