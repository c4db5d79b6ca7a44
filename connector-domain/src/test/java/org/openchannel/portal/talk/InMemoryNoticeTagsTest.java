package org.openchannel.portal.talk;

import java.util.concurrent.Callable;

class InMemoryNoticeTagsTest implements NoticeTagsContract {

    private final InMemoryNoticeTags tags = new InMemoryNoticeTags();

    @Override
    public NoticeTags tags() {
        return tags;
    }

    @Override
    public <T> T inTransaction(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
