package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.FileStore;

/** Keeps pictures that come as Base64: a string, or a list of a name and a string. */
@Dependent
public class Portrait {

    private static final int LARGEST_SIDE = 5000;
    private static final int LONGEST = 20_000_000;

    private final FileStore files;

    @Inject
    public Portrait(FileStore files) {
        this.files = files;
    }

    /** What became of one: its file, or what is wrong with it. */
    public record Kept(@Nullable String fileId, boolean isPicture, boolean isTooLarge) {}

    /** Keeps what was sent; empty when nothing was. */
    public Optional<Kept> keep(@Nullable Object sent) {
        return text(sent).map(this::keep);
    }

    private Kept keep(String text) {
        var bytes = bytes(text);
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Kept(null, false, false);
            }
            var reader = readers.next();
            reader.setInput(input, true, true);
            if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
                return new Kept(null, true, true);
            }
            var type = "image/" + reader.getFormatName().toLowerCase(Locale.ROOT);
            return new Kept(store(bytes, type), true, false);
        } catch (IOException | RuntimeException e) { // readers throw all kinds of things at broken pictures
            return new Kept(null, false, false);
        }
    }

    private String store(byte[] bytes, String type) {
        try {
            return files.put("avatar", type, new ByteArrayInputStream(bytes)).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(@Nullable Object sent) {
        if (sent instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : text(list.get(list.size() - 1));
        }
        if (sent instanceof Map<?, ?> map) {
            return text(List.copyOf(map.values()));
        }
        return sent instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static byte[] bytes(String text) {
        var bare = text.replaceFirst("^data:[^,]{0,100},", "");
        try {
            return bare.length() > LONGEST
                    ? new byte[0]
                    : Base64.getMimeDecoder().decode(bare.replace(' ', '+'));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
