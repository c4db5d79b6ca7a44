package org.openchannel.portal.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.openchannel.shared.Numbers;

/** Opens, changes and deletes lines. */
@Dependent
public class ChangeLines {

    private final Lines lines;
    private final LineNews news;
    private final QueueMembers members;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public ChangeLines(Lines lines, LineNews news, QueueMembers members, Numbers numbers, Clock clock) {
        this.lines = lines;
        this.news = news;
        this.members = members;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Opens a line, which talks to customers by itself as Bitrix24's new lines do; without a name it is called by its
     * number, without a queue {@code userId} is its operator.
     */
    @Transactional
    public long open(LineForm form, long userId) {
        var id = numbers.next("portal_line_number");
        var name = form.name() == null || form.name().isBlank() ? "Open Channel " + id : form.name();
        var isQueued = form.operators() != null || form.departments() != null;
        var line = Line.opened(id, name, isQueued ? List.of() : List.of(userId), clock.instant());
        line.set(LineDefaults.ofNewLine(form.settings().getOrDefault("LANGUAGE_ID", "en")));
        lines.add(line);
        apply(line, form, userId);
        return id;
    }

    /** Changes what the form names; returns false when there is no such line. */
    @Transactional
    public boolean change(long id, LineForm form, long userId) {
        var line = lines.find(id);
        line.ifPresent(found -> apply(found, form, userId));
        return line.isPresent();
    }

    /** Deletes a line with its connections; returns false when there is none. Its dialogs stay readable. */
    @Transactional
    public boolean delete(long id, long userId) {
        var line = lines.find(id);
        line.ifPresent(found -> {
            news.deleted(id, userId);
            lines.remove(found);
        });
        return line.isPresent();
    }

    private void apply(Line line, LineForm form, long userId) {
        if (form.name() != null && !form.name().isBlank()) {
            line.rename(form.name());
        }
        if (form.isActive() != null) {
            line.activate(form.isActive());
        }
        if (form.operators() != null || form.departments() != null) {
            var before = line.queue();
            var queue = new LineQueue(
                    Objects.requireNonNullElse(form.operators(), before.users()),
                    Objects.requireNonNullElse(form.departments(), before.departments()));
            line.queue(queue, members.of(queue));
        }
        line.set(form.settings());
        line.touch(userId, clock.instant());
    }
}
