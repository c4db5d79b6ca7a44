package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.dialog.AnswerDialog;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.dialog.LetIn;
import org.openchannel.portal.dialog.LinkCrm;
import org.openchannel.portal.dialog.MakeLead;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code imopenlines.crm.*}: dialogs that belong to records of the CRM. */
@Dependent
public class CrmMethods {

    private static final String ROOM = "imopenlines.crm.";
    private static final int LONGEST = 20_000;

    @Produces
    @Dependent
    public RestMethod makeLead(MakeLead makeLead) {
        return new Answered(
                ROOM + "lead.create", Dialogs.SCOPES, call -> makeLead.make(Dialogs.chat(call), call.userId()));
    }

    @Produces
    @Dependent
    public RestMethod chats(LinkCrm linkCrm, ShowDialog showDialog, ListConnectors connectors) {
        return new Answered(ROOM + "chat.get", Dialogs.SCOPES, call -> {
            var target = CrmTarget.required(call);
            var onlyActive = call.parameters().flag("ACTIVE_ONLY", true);
            return linkCrm.chats(target.type(), target.id()).stream()
                    .flatMap(chatId -> showDialog.of(chatId).stream())
                    .filter(dialog -> dialog.isOpen() || !onlyActive)
                    .map(dialog -> row(dialog, connectors))
                    .toList();
        });
    }

    @Produces
    @Dependent
    public RestMethod lastChat(LinkCrm linkCrm) {
        return new Answered(ROOM + "chat.getlastid", Dialogs.SCOPES, call -> {
            var target = CrmTarget.orEmpty(call);
            return linkCrm.chats(target.type(), target.id()).stream()
                    .findFirst()
                    .orElseThrow(() -> new RestException(400, "CRM_CHAT_EMPTY_CRM_DATA", "Could not find CRM entity"));
        });
    }

    @Produces
    @Dependent
    public RestMethod letIn(LinkCrm linkCrm, LetIn letIn, StaffDirectory staff) {
        return new Answered(ROOM + "chat.user.add", Dialogs.SCOPES, call -> {
            var target = CrmTarget.required(call);
            var userId = CrmTarget.number(call, "USER_ID");
            var chatId = chat(call, target, linkCrm);
            active(staff, userId);
            if (chatId > 0 && !letIn.in(chatId, userId)) {
                throw new RestException(400, "WRONG_REQUEST", "You don't have access or user already member in chat");
            }
            return chatId;
        });
    }

    @Produces
    @Dependent
    public RestMethod showOut(LinkCrm linkCrm, LetIn letIn, StaffDirectory staff) {
        return new Answered(ROOM + "chat.user.delete", Dialogs.SCOPES, call -> {
            var target = CrmTarget.orEmpty(call).known();
            if (call.parameters().text("USER_ID").isEmpty()) {
                throw new RestException(400, "CRM_CHAT_EMPTY_USER", "Empty User ID");
            }
            var userId = CrmTarget.number(call, "USER_ID");
            var chatId = chat(call, target, linkCrm);
            active(staff, userId);
            if (chatId > 0 && !letIn.out(chatId, userId)) {
                throw new RestException(400, "WRONG_REQUEST", "You don't have access or user already not in chat");
            }
            return chatId;
        });
    }

    @Produces
    @Dependent
    public RestMethod write(LinkCrm linkCrm, AnswerDialog answerDialog, StaffDirectory staff) {
        return new Answered(ROOM + "message.add", Dialogs.SCOPES, call -> {
            var target = CrmTarget.required(call);
            var userId = CrmTarget.number(call, "USER_ID");
            var chatId = CrmTarget.number(call, "CHAT_ID");
            var text = call.parameters().requireText("MESSAGE").strip();
            if (!linkCrm.chats(target.type(), target.id()).contains(chatId)) {
                throw notInCrm();
            }
            if (text.isEmpty()) {
                throw RestException.missing("MESSAGE");
            }
            if (staff.find(userId).filter(StaffMember::isActive).isEmpty()) {
                throw new RestException(403, "ACCESS_DENIED", "Access denied! User dont have access to this entity");
            }
            var cut = text.substring(0, Math.min(text.length(), LONGEST));
            return answerDialog.answer(chatId, userId, cut, List.of());
        });
    }

    /** The chat a call names, or the latest of the record; 0 for none. */
    private static long chat(Call call, CrmTarget target, LinkCrm linkCrm) {
        var linked = linkCrm.chats(target.type(), target.id());
        if (call.parameters().text("CHAT_ID").isEmpty()) {
            return linked.isEmpty() ? 0 : linked.get(0);
        }
        var chatId = CrmTarget.number(call, "CHAT_ID");
        if (!linked.contains(chatId)) {
            throw notInCrm();
        }
        return chatId;
    }

    private static void active(StaffDirectory staff, long userId) {
        if (staff.find(userId).filter(StaffMember::isActive).isEmpty()) {
            throw new RestException(400, "CRM_CHAT_USER_NOT_ACTIVE", "User not active");
        }
    }

    private static RestException notInCrm() {
        return new RestException(400, "CHAT_NOT_IN_CRM", "Chat does not belong to the CRM entity being checked");
    }

    private static Object row(DialogCard dialog, ListConnectors connectors) {
        var code = dialog.userCode().split("\\|", 2)[0];
        var row = new LinkedHashMap<String, Object>();
        row.put("CHAT_ID", String.valueOf(dialog.chatId()));
        row.put("CONNECTOR_ID", code);
        row.put(
                "CONNECTOR_TITLE",
                connectors.find(code).map(ConnectorTile::name).orElse(code));
        return row;
    }
}
