package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.portal.talk.NoticeTag;
import org.openchannel.portal.talk.NoticeTags;

/** Tags of notices in the database. */
@Dependent
@Transactional
class SqlNoticeTags implements NoticeTags {

    private static final String SELECT =
            "SELECT message_id, user_id, application_id, tag, sub_tag FROM portal_notice_tag ";

    @PersistenceContext
    private EntityManager entities;

    protected SqlNoticeTags() {
        // for CDI, which fills the entity manager in
    }

    SqlNoticeTags(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(NoticeTag tag) {
        new Sql(entities)
                .update(
                        "INSERT INTO portal_notice_tag (message_id, user_id, application_id, tag, sub_tag)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        tag.messageId(),
                        tag.userId(),
                        tag.applicationId(),
                        tag.tag(),
                        tag.subTag());
    }

    @Override
    public List<NoticeTag> of(long userId, long applicationId) {
        return new Sql(entities)
                .query(
                        SqlNoticeTags::tag,
                        SELECT + "WHERE user_id = ? AND application_id = ? ORDER BY message_id",
                        userId,
                        applicationId);
    }

    @Override
    public Optional<NoticeTag> find(long messageId) {
        return new Sql(entities)
                .query(SqlNoticeTags::tag, SELECT + "WHERE message_id = ?", messageId).stream()
                        .findFirst();
    }

    @Override
    public void remove(long messageId) {
        new Sql(entities).update("DELETE FROM portal_notice_tag WHERE message_id = ?", messageId);
    }

    private static NoticeTag tag(ResultSet row) throws SQLException {
        return new NoticeTag(
                row.getLong("message_id"),
                row.getLong("user_id"),
                row.getLong("application_id"),
                row.getString("tag"),
                row.getString("sub_tag"));
    }
}
