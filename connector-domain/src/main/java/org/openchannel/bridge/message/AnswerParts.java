package org.openchannel.bridge.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openchannel.bridge.message.Message.Said;
import org.openchannel.bridge.text.OperatorText;
import org.openchannel.bridge.text.TextParts;

/** How an operator's message is divided into what a messenger takes. */
final class AnswerParts {

    private static final int MAX_CAPTION = 1000;

    /** How portals sign a changed message; a new one has the blank elsewhere. */
    private static final Pattern SIGNED_ANEW = Pattern.compile("^(\\[b][^\\[\\]\\n]{1,200}:\\[/b])\\[br] ");

    private AnswerParts() {}

    /** Files first, the text after them, or beneath the file where it is the only one and the text is short. */
    static List<Said> of(OperatorMessage said, int maxText) {
        var text = OperatorText.toMarks(said.text()).strip();
        var parts = new ArrayList<Said>();
        if (said.files().size() == 1
                && text.length() <= MAX_CAPTION
                && mayHaveCaption(FileKinds.kind(said.files().get(0)))) {
            parts.add(file(said.files().get(0), text));
            return parts;
        }
        said.files().forEach(file -> parts.add(file(file, "")));
        TextParts.of(text, maxText).forEach(part -> parts.add(text(part)));
        return parts;
    }

    static Said text(String words) {
        return new Said(MessageKind.TEXT, words, Attachment.none());
    }

    private static Said file(OperatorMessage.File file, String caption) {
        var attachment = Attachment.of(file.address(), file.name(), FileKinds.mediaType(file));
        return new Said(FileKinds.kind(file), caption, attachment);
    }

    private static boolean mayHaveCaption(MessageKind kind) {
        return kind != MessageKind.VOICE && kind != MessageKind.AUDIO;
    }

    /** Which of {@code parts} say the words of the message: its texts, or else the caption of its only file. */
    static List<Message> sayingIt(List<Message> parts) {
        var there =
                parts.stream().filter(part -> !part.revision().isTakenBack()).toList();
        var files = there.stream().filter(part -> part.attachment().exists()).toList();
        var texts = there.stream().filter(part -> !part.attachment().exists()).toList();
        if (files.size() != 1 || !mayHaveCaption(files.get(0).kind()) || isWithoutCaption(files.get(0), texts)) {
            return texts;
        }
        var all = new ArrayList<>(files);
        all.addAll(texts);
        return all;
    }

    private static boolean isWithoutCaption(Message file, List<Message> texts) {
        return file.text().isEmpty() && !texts.isEmpty();
    }

    /** The words of a changed message, divided among those who say them now, and more where these are too few. */
    static List<String> divided(String tagged, List<Message> saying, int maxText) {
        var words = OperatorText.toMarks(SIGNED_ANEW.matcher(tagged).replaceFirst("$1 [br]"))
                .strip();
        var isCaption = !saying.isEmpty() && saying.get(0).attachment().exists();
        if (!isCaption) {
            return TextParts.of(words, maxText);
        }
        return words.length() <= MAX_CAPTION ? List.of(words) : TextParts.of(words, Math.min(MAX_CAPTION, maxText));
    }
}
