package org.openchannel.portal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Quick answers while the test lasts. */
public final class InMemoryQuickAnswers implements QuickAnswers {

    private final List<QuickAnswer> answers = new ArrayList<>();

    @Override
    public Optional<QuickAnswer> find(long id) {
        return answers.stream().filter(answer -> answer.id() == id).findFirst();
    }

    @Override
    public List<QuickAnswer> of(long lineId) {
        return answers.stream().filter(answer -> answer.lineId() == lineId).toList();
    }

    @Override
    public void add(QuickAnswer answer) {
        answers.add(answer);
    }

    @Override
    public void remove(QuickAnswer answer) {
        answers.remove(answer);
    }
}
