package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.SessionException;

/** The operator of a dialog makes a lead of its customer. */
@Dependent
public class MakeLead {

    private final DialogAccess access;
    private final LinkCrm linkCrm;
    private final Supplier<List<LeadMaker>> makers;

    @Inject
    public MakeLead(DialogAccess access, LinkCrm linkCrm, Instance<LeadMaker> makers) {
        this(access, linkCrm, () -> makers.stream().toList());
    }

    /** With those {@code makers} names. */
    public MakeLead(DialogAccess access, LinkCrm linkCrm, Supplier<List<LeadMaker>> makers) {
        this.access = access;
        this.linkCrm = linkCrm;
        this.makers = makers;
    }

    /**
     * Makes one and links the chat to it; returns false when the portal has no leads.
     *
     * @throws SessionException {@code CHAT_ID}, {@code ACCESS_DENIED}, or {@code ERROR_USER_NOT_OPERATOR} when the dialog
     *     is not in the hands of {@code userId}
     */
    @Transactional
    public boolean make(long chatId, long userId) {
        var chat = access.chat(chatId, userId);
        var session = access.open(chat)
                .filter(open ->
                        chat.operatorId().filter(holder -> holder == userId).isPresent())
                .orElseThrow(() -> new SessionException(
                        "ERROR_USER_NOT_OPERATOR", "Attempt to save a CRM entity by a user who is not an operator"));
        var maker = makers.get().stream().findFirst();
        maker.ifPresent(found -> linkCrm.link(chatId, "LEAD", found.make(chat, session, userId)));
        return maker.isPresent();
    }
}
