package org.openchannel.integration.persistence;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.openchannel.integration.persistence.Sql.RowReader;

/** Makes managed entities of rows that were not read by EclipseLink itself, which asks for one kind at a time. */
public final class EntityRows<E> implements RowReader<E> {

    private final Class<E> type;
    private final ReadAllQuery query;
    private final ClassDescriptor descriptor;
    private final List<DatabaseField> fields;

    private EntityRows(Class<E> type, AbstractSession session) {
        this.type = type;
        this.query = new ReadAllQuery(type);
        this.descriptor = session.getDescriptor(type);
        this.fields = List.copyOf(descriptor.getFields());
        query.setSession(session);
        query.setDescriptor(descriptor);
    }

    /** Those of {@code type}, an entity of one table, in the transaction of {@code entities}. */
    public static <E> EntityRows<E> of(EntityManager entities, Class<E> type) {
        return new EntityRows<>(type, (AbstractSession) entities.unwrap(UnitOfWork.class));
    }

    /** What a query selects of its table, there called {@code alias}. */
    public String columns(String alias) {
        return fields.stream().map(field -> alias + "." + field.getName()).collect(Collectors.joining(", "));
    }

    @Override
    public E read(ResultSet row) throws SQLException {
        var values = new DatabaseRecord(fields.size());
        for (int place = 0; place < fields.size(); place++) {
            values.put(fields.get(place), value(row, place));
        }
        return type.cast(descriptor.getObjectBuilder().buildObject(query, values));
    }

    private @Nullable Object value(ResultSet row, int place) throws SQLException {
        return OffsetDateTime.class.equals(descriptor.getObjectBuilder().getFieldClassification(fields.get(place)))
                ? row.getObject(place + 1, OffsetDateTime.class)
                : row.getObject(place + 1);
    }
}
