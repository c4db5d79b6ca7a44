package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.List;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.installation.PortalAccess;

/** Calls methods of portals, and keeps account of it. Tokens travel in bodies only. */
@Dependent
class PortalWire {

    private static final String BATCH = "batch";

    private final Budgets budgets;

    @Inject
    PortalWire(Budgets budgets) {
        this.budgets = budgets;
    }

    /**
     * Calls one method.
     *
     * @return the whole answer, which is a success
     * @throws org.openchannel.shared.lane.DeliveryFailedException when it is none, or there is none
     * @throws org.openchannel.bridge.installation.ExpiredTokenException when the portal does not take the token
     */
    JsonObject call(PortalAccess access, String method, JsonObjectBuilder parameters) {
        return call(access, new Command(method, parameters.build()));
    }

    /** The same. */
    JsonObject call(PortalAccess access, Command command) {
        var budget = budgets.of(access.memberId());
        budget.left(command.method(), command.pieces());
        try {
            var answer = posted(access, command);
            var body = Wire.parse(answer.text());
            body.ifPresent(json -> BudgetBook.enter(budget, command, json));
            return PortalErrors.checked(command, answer.status(), body);
        } finally {
            budget.landed(command.method(), command.pieces());
        }
    }

    /**
     * Runs commands one after the other in one request, whatever becomes of the others.
     *
     * @return a reply to each command, in their order
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the whole of it failed
     * @throws org.openchannel.bridge.installation.ExpiredTokenException when the portal does not take the token
     */
    List<Reply> batch(PortalAccess access, List<Command> commands) {
        var written = JSON.createObjectBuilder();
        for (int index = 0; index < commands.size(); index++) {
            written.add(Reply.key(index), commands.get(index).written());
        }
        var budget = budgets.of(access.memberId());
        commands.forEach(command -> budget.left(command.method(), command.pieces()));
        try {
            var call = JSON.createObjectBuilder().add("halt", 0).add("cmd", written);
            var replies = Reply.all(call(access, BATCH, call), commands);
            for (int index = 0; index < commands.size(); index++) {
                var command = commands.get(index);
                replies.get(index).body().ifPresent(body -> BudgetBook.enter(budget, command, body));
            }
            return replies;
        } finally {
            commands.forEach(command -> budget.landed(command.method(), command.pieces()));
        }
    }

    private Post.Answer posted(PortalAccess access, Command command) {
        var address = access.endpoint().resolve(command.method() + ".json");
        var body = JSON.createObjectBuilder(command.parameters())
                .add("auth", access.token().reveal())
                .build();
        budgets.of(access.memberId()).asked();
        try {
            return Post.json(address, body.toString(), Post.WHOLE_ANSWER);
        } catch (IOException e) {
            throw PortalErrors.noAnswer(command, e);
        }
    }
}
