package org.openchannel.portal;

import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.dialog.DeleteAnswer;
import org.openchannel.portal.dialog.EditAnswer;
import org.openchannel.portal.incoming.RenameChat;
import org.openchannel.portal.incoming.ReviseConnectorMessages;
import org.openchannel.portal.incoming.ReviseIncoming;
import org.openchannel.portal.message.RewriteSent;
import org.openchannel.portal.message.SignAnswer;

/** What can be done to messages that stand in chats already, wired by hand. */
public final class ChatWorld {

    public final ReviseConnectorMessages reviseConnectorMessages;
    public final RenameChat renameChat;
    public final RewriteSent rewriteSent;
    public final EditAnswer editAnswer;
    public final DeleteAnswer deleteAnswer;

    /** In that portal. */
    public ChatWorld(PortalWorld world) {
        var repositories = world.repositories;
        reviseConnectorMessages = new ReviseConnectorMessages(
                world.gate(),
                world.fetchIncoming(),
                new ReviseIncoming(world.findChat, repositories.messages(), world.rewriteMessage));
        renameChat = new RenameChat(
                world.gate(), world.findChat, repositories.customers(), new AnnounceChange(Runnable::run, world.news));
        rewriteSent =
                new RewriteSent(world.rewriteMessage, world.raiseEvent, new SignAnswer(world.repositories.lines()));
        editAnswer = new EditAnswer(
                repositories.chats(), repositories.messages(), world.gate(), repositories.staff(), rewriteSent);
        deleteAnswer = new DeleteAnswer(
                repositories.chats(), repositories.messages(), world.gate(), rewriteSent, world.rewriteMessage);
    }
}
