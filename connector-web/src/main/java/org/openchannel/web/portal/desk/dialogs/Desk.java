package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.openchannel.portal.chat.DialogList;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.line.KeepQuickAnswers;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.placements.ChatApps;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Puts on a view what the desk shows: the list, and the dialog that is open. */
@Dependent
class Desk {

    private static final int OTHERS = 10;

    private final DialogList dialogs;
    private final LineDirectory lines;
    private final CustomerPanel customers;
    private final Stretch.Cut cut;
    private final AtHand atHand;

    @Inject
    Desk(DialogList dialogs, LineDirectory lines, CustomerPanel customers, Stretch.Cut cut, AtHand atHand) {
        this.atHand = atHand;
        this.dialogs = dialogs;
        this.lines = lines;
        this.customers = customers;
        this.cut = cut;
    }

    /** What helps an operator to answer. */
    @Dependent
    static class AtHand {

        private final Records records;
        private final KeepQuickAnswers answers;
        private final ChatApps apps;

        @Inject
        AtHand(Records records, KeepQuickAnswers answers, ChatApps apps) {
            this.records = records;
            this.answers = answers;
            this.apps = apps;
        }
    }

    /** The list of dialogs, in which {@code current} is open; 0 for none. */
    View list(View view, Browse browse, long current, long operatorId) {
        var page = dialogs.find(browse.query(operatorId));
        return view.with("browse", browse)
                .with("total", page.total())
                .with("hasMore", page.total() > browse.end())
                .with("current", current)
                .with("lines", lines.all())
                .with("hasConnectors", page.total() > 0 || customers.hasConnectors())
                .with("dialogs", entries(page.rows(), current));
    }

    /**
     * The dialog itself.
     *
     * @throws NotFoundException when there is none
     */
    View dialog(View view, long chatId, Stretch.Wish wish, SignedIn person) {
        var customer = customers.of(chatId).orElseThrow(NotFoundException::new);
        var stretch = cut.of(chatId, wish);
        return view.with("dialog", customer)
                .with("isFinishAsked", customers.isFinishAsked(customer))
                .with("records", atHand.records.of(chatId))
                .with("apps", atHand.apps.of(chatId, person))
                .with("answers", atHand.answers.of(customer.card().lineId()))
                .with(
                        "colleagues",
                        customers.colleagues(person.id(), customer.card().lineId()))
                .with("bubbles", stretch.bubbles())
                .with("earlier", stretch.earlier())
                .with("later", stretch.later())
                .with("others", entries(dialogs.others(chatId, OTHERS), chatId));
    }

    /** What a search inside the dialog found. */
    View found(View view, long chatId, String text) {
        return view.with("find", text).with("found", cut.containing(chatId, text));
    }

    private static List<DialogEntry> entries(List<DialogRow> rows, long current) {
        return rows.stream().map(row -> DialogEntry.of(row, current)).toList();
    }
}
