package org.openchannel.web.portal.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.imbot.Portrait;

/** Photographs of people: as they were sent, and copies of three sizes. */
@Dependent
public class Photos {

    /** What they are sent and shown as. */
    static final String FIELD = "PERSONAL_PHOTO";

    private static final Map<String, Integer> SIZES = Map.of("small", 150, "medium", 300, "large", 1000);

    private final Portrait portrait;
    private final FileStore files;
    private final ServerSettings settings;

    @Inject
    public Photos(Portrait portrait, FileStore files, ServerSettings settings) {
        this.portrait = portrait;
        this.files = files;
        this.settings = settings;
    }

    /** Keeps one that was sent; what is to be known of it by name. Nothing when none was sent, or it is no picture. */
    Map<String, String> keep(Parameters sent) {
        var kept = new LinkedHashMap<String, String>();
        portrait.keep(sent.get(FIELD).orElse(null))
                .flatMap(photo -> Optional.ofNullable(photo.fileId()))
                .ifPresent(id -> {
                    kept.put(FIELD, id);
                    SIZES.forEach((name, side) -> kept.put(copy(name), resized(id, side)));
                });
        return kept;
    }

    /** Where one lies, in the size {@code IMAGE_RESIZE} names; empty when there is none. */
    Optional<String> address(StaffProfile.Details details, Parameters sent) {
        var size = sent.text("IMAGE_RESIZE").map(text -> text.toLowerCase(Locale.ROOT));
        return size.filter(SIZES::containsKey)
                .map(name -> details.more().get(copy(name)))
                .or(() -> Optional.ofNullable(details.more().get(FIELD)))
                .map(id -> settings.address("/portal/files/" + id).toString());
    }

    private static String copy(String size) {
        return FIELD + "_" + size.toUpperCase(Locale.ROOT);
    }

    /** A copy no side of which is longer; what is small enough stays as it is. */
    private String resized(String id, int side) {
        try (var input = ImageIO.createImageInputStream(files.open(id))) {
            var reader = ImageIO.getImageReaders(input).next();
            reader.setInput(input, true, true);
            var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            return longest <= side ? id : stored(scaled(coarse(reader, longest / side), side));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only every so many points of it: large pictures need not be in memory as a whole. */
    private static BufferedImage coarse(ImageReader reader, int step) throws IOException {
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage scaled(BufferedImage image, int side) {
        var part = Math.min(1.0, (double) side / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * part));
        var height = Math.max(1, (int) Math.round(image.getHeight() * part));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return small;
    }

    private String stored(BufferedImage image) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return files.put("photo.png", "image/png", new ByteArrayInputStream(png.toByteArray()))
                .id();
    }
}
