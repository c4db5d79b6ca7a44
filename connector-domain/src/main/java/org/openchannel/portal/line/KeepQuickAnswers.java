package org.openchannel.portal.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.openchannel.shared.Numbers;

/** Keeps the answers the operators of a line need not type again. */
@Dependent
@Transactional
public class KeepQuickAnswers {

    private static final int MOST = 500;

    private final QuickAnswers answers;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public KeepQuickAnswers(QuickAnswers answers, Numbers numbers, Clock clock) {
        this.answers = answers;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** One of them. */
    public record Card(long id, String text) {}

    /** Those of a line, oldest first. */
    public List<Card> of(long lineId) {
        return answers.of(lineId).stream()
                .map(answer -> new Card(answer.id(), answer.text()))
                .toList();
    }

    /** Adds one, unless the line has it already; returns false when it is empty, too long, or one too many. */
    public boolean add(long lineId, String text, long userId) {
        var known = answers.of(lineId);
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > QuickAnswer.LONGEST || known.size() >= MOST) {
            return false;
        }
        if (known.stream().noneMatch(answer -> answer.text().equals(plain))) {
            var id = numbers.next("portal_quick_answer_number");
            answers.add(QuickAnswer.of(id, lineId, plain, userId, clock.instant()));
        }
        return true;
    }

    /** Removes one of a line; nothing when it has none of that number. */
    public void remove(long lineId, long answerId) {
        answers.find(answerId).filter(answer -> answer.lineId() == lineId).ifPresent(answers::remove);
    }
}
