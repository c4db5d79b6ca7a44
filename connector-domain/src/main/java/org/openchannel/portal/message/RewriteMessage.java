package org.openchannel.portal.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.shared.file.StoredFile;

/** Changes or deletes a message of a chat its caller has locked. Part of the caller's transaction. */
@Dependent
public class RewriteMessage {

    private final AnnounceChange announceChange;
    private final TellMessageNews tellNews;
    private final Clock clock;

    @Inject
    public RewriteMessage(AnnounceChange announceChange, TellMessageNews tellNews, Clock clock) {
        this.announceChange = announceChange;
        this.tellNews = tellNews;
        this.clock = clock;
    }

    /** Says {@code text} instead. */
    public void edit(ImChat chat, ImMessage message, String text) {
        message.edited(text, clock.instant());
        announceChange.of(chat.id());
        tellNews.all(news -> news.edited(chat, message));
    }

    /** Shows {@code text} and {@code files} instead; what is absent stays as it is. */
    public void edit(ImChat chat, ImMessage message, @Nullable String text, @Nullable List<StoredFile> files) {
        if (files != null) {
            message.attached(files, clock.instant());
        }
        edit(chat, message, text == null ? message.text() : text);
    }

    /** Leaves only the trace that there was one. */
    public void delete(ImChat chat, ImMessage message) {
        message.deleted(clock.instant());
        announceChange.of(chat.id());
        tellNews.all(news -> news.deleted(chat, message));
    }
}
