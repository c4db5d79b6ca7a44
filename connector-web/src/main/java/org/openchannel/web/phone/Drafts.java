package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.chat.Draft;
import org.openchannel.simulator.chat.KeepFile;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.web.http.CleanText;

/** Makes what is to be sent out of what a form holds. */
@Dependent
public class Drafts {

    private static final String SAMPLE = "sample";

    private final KeepFile keepFile;

    @Inject
    public Drafts(KeepFile keepFile) {
        this.keepFile = keepFile;
    }

    Draft.Body body(Form form) throws IOException {
        var text = form.text("text");
        if (form.text(SAMPLE).equals("voice")) {
            return kept("voice.wav", "audio/wav", new ByteArrayInputStream(Samples.voice()), "");
        }
        if (form.text(SAMPLE).equals("picture")) {
            return kept("evening.png", "image/png", new ByteArrayInputStream(Samples.picture()), text);
        }
        var file = form.file();
        return file == null ? Draft.Body.text(text) : kept(file.name(), file.mediaType(), file.content(), text);
    }

    private Draft.Body kept(String name, String mediaType, InputStream content, String caption) throws IOException {
        return Draft.Body.file(keepFile.keep(name, mediaType, content), caption);
    }

    /**
     * A form with a file.
     *
     * @param texts its fields
     * @param file the file, unless nobody chose one
     */
    record Form(Map<String, String> texts, @Nullable Upload file) {

        private static final int LONGEST_FIELD = 64 * 1024;

        static Form read(List<EntityPart> parts) throws IOException {
            var texts = new HashMap<String, String>();
            Upload file = null;
            for (var part : parts) {
                if (part.getFileName().isEmpty()) {
                    texts.put(part.getName(), text(part.getContent()));
                } else {
                    file = upload(part);
                }
            }
            return new Form(texts, file);
        }

        private static String text(InputStream content) throws IOException {
            var bytes = content.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                throw new RefusedException(Refusal.TEXT_TOO_LONG);
            }
            return CleanText.of(new String(bytes, StandardCharsets.UTF_8));
        }

        /** Browsers send an empty part where nobody chose a file. */
        private static @Nullable Upload upload(EntityPart part) throws IOException {
            var content = new PushbackInputStream(part.getContent());
            var first = content.read();
            if (first < 0) {
                return null;
            }
            content.unread(first);
            return new Upload(asUtf8(part.getFileName().orElse("")), String.valueOf(part.getMediaType()), content);
        }

        /** Browsers write file names in UTF-8; the platform reads them as Latin-1. */
        private static String asUtf8(String name) {
            try {
                var bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(name));
                return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException readRightAlready) {
                return name;
            }
        }

        /** A field; empty when it is not there. */
        String text(String name) {
            return texts.getOrDefault(name, "");
        }
    }

    /** A file as its sender describes it. */
    record Upload(String name, String mediaType, InputStream content) {}
}
