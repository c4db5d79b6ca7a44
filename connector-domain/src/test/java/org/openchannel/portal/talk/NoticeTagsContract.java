package org.openchannel.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every carrier of notices' tags does. */
public interface NoticeTagsContract {

    NoticeTags tags();

    <T> T inTransaction(Callable<T> step);

    @Test
    default void tags_are_found_by_user_and_application_until_they_go() {
        var tag = new NoticeTag(7, 2, 1, "TASK", "DAY");
        inTransaction(() -> {
            tags().add(tag);
            tags().add(new NoticeTag(8, 2, 3, "TASK", ""));
            return true;
        });

        assertThat(inTransaction(() -> tags().of(2, 1))).containsExactly(tag);
        assertThat(inTransaction(() -> tags().find(7))).contains(tag);
        inTransaction(() -> {
            tags().remove(7);
            return true;
        });
        assertThat(inTransaction(() -> tags().of(2, 1))).isEmpty();
        assertThat(inTransaction(() -> tags().of(2, 3))).hasSize(1);
    }
}
