package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.dialog.OpenDialog;
import org.openchannel.bridge.message.Message.Im;
import org.openchannel.bridge.message.Message.Said;
import org.openchannel.bridge.text.OperatorText;
import org.openchannel.bridge.text.TextParts;

/** Takes an operator's message: stored and queued when it returns. The same message again has no effect. */
@Dependent
public class RelayOperatorMessage {

    private static final int MAX_CAPTION = 1000;

    private final Lines lines;
    private final Gateways gateways;
    private final OpenDialog dialogs;
    private final Messages messages;
    private final Queue queue;

    @Inject
    public RelayOperatorMessage(Lines lines, Gateways gateways, OpenDialog dialogs, Messages messages, Queue queue) {
        this.lines = lines;
        this.gateways = gateways;
        this.dialogs = dialogs;
        this.messages = messages;
        this.queue = queue;
    }

    /** Lines and the accounts that feed them. */
    @Dependent
    public static class Lines {

        private final Bindings bindings;
        private final Accounts accounts;

        @Inject
        public Lines(Bindings bindings, Accounts accounts) {
            this.bindings = bindings;
            this.accounts = accounts;
        }
    }

    /** What became of it. */
    public enum Outcome {
        ACCEPTED,
        DUPLICATE,
        /** It is about a line we do not feed. */
        IGNORED
    }

    /** Stores and queues it. */
    @Transactional
    public Outcome relay(OperatorMessage said) {
        var binding = lines.bindings.ofLine(said.memberId(), said.connector(), said.line());
        if (binding.isEmpty()) {
            return Outcome.IGNORED;
        }
        if (!messages.parts(binding.get().accountId(), said.imMessageId()).isEmpty()) {
            return Outcome.DUPLICATE;
        }
        relay(binding.get(), said);
        return Outcome.ACCEPTED;
    }

    private void relay(Binding binding, OperatorMessage said) {
        var account = lines.accounts.find(binding.accountId()).orElseThrow();
        var dialog = dialogs.withOperator(account.id(), said.externalChatId());
        dialog.isAt(said.imChatId(), null);
        var part = 0;
        for (var what : parts(said, gateways.of(account).capabilities().maxText())) {
            var im = new Im(said.imChatId(), said.imMessageId(), part++);
            var message = Message.outbound(queue.nextId(), dialog, im, what, queue.now());
            messages.add(message);
            queue.toGateway(dialog, message);
            if (message.attachment().exists()) {
                queue.fetchFile(message);
            }
        }
    }

    /** Files first, the text after them, or beneath the file where it is the only one and the text is short. */
    private static List<Said> parts(OperatorMessage said, int maxText) {
        var text = OperatorText.toMarks(said.text()).strip();
        var parts = new ArrayList<Said>();
        if (said.files().size() == 1
                && text.length() <= MAX_CAPTION
                && mayHaveCaption(said.files().get(0))) {
            parts.add(file(said.files().get(0), text));
            return parts;
        }
        said.files().forEach(file -> parts.add(file(file, "")));
        TextParts.of(text, maxText).forEach(part -> parts.add(new Said(MessageKind.TEXT, part, Attachment.none())));
        return parts;
    }

    private static boolean mayHaveCaption(OperatorMessage.File file) {
        var kind = FileKinds.kind(file);
        return kind != MessageKind.VOICE && kind != MessageKind.AUDIO;
    }

    private static Said file(OperatorMessage.File file, String caption) {
        var attachment = Attachment.of(file.address(), file.name(), FileKinds.mediaType(file));
        return new Said(FileKinds.kind(file), caption, attachment);
    }
}
