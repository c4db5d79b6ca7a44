package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.settings.ChangeIgnored;
import org.openchannel.bridge.settings.FindIgnored;
import org.openchannel.bridge.settings.NumbersWish;

/** Lists of ignored numbers that come as files, and leave as such. */
@Path("/placement/settings/section/chats/ignored")
@Dependent
public class IgnoredResource {

    /** In bytes; of numbers alone these are a hundred thousand. */
    private static final int LONGEST_FILE = 2_000_000;

    private final SectionFrame frame;
    private final FindIgnored find;
    private final ChangeIgnored change;
    private final ChatsResource chats;

    @Inject
    public IgnoredResource(SectionFrame frame, FindIgnored find, ChangeIgnored change, ChatsResource chats) {
        this.frame = frame;
        this.find = find;
        this.change = change;
        this.chats = chats;
    }

    /** Ignores what is in a file; what is no number there is told and stays in the field. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts) throws IOException {
        var file = Posted.of(parts);
        var open = frame.open(file.page(), Section.CHATS);
        if (file.isTooLong()) {
            return chats.drawn(open, Notice.failed("placement.ignored.big", null), NumbersWish.NONE);
        }
        var list = find.read(open.account(), file.text());
        var count = change.change(open.account(), list.numbers(), List.of(), open.by());
        var detail = count.ignored() + " / " + list.numbers().size();
        var notice = list.others().isEmpty()
                ? new Notice("ok", "placement.ignored.imported", detail)
                : new Notice("warning", "placement.ignored.partly", detail);
        return chats.drawn(open, notice, new NumbersWish(String.join("\n", list.others()), List.of()));
    }

    /** All of them as a file. */
    @POST
    @Path("export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@FormParam("page") @Nullable String token) {
        var open = frame.open(token, Section.CHATS);
        return Response.ok(String.join("\r\n", find.all(open.account())), "text/plain; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"ignored-numbers.txt\"")
                .build();
    }

    /**
     * What was posted with a file.
     *
     * @param isTooLong whether only the beginning of the file is here
     */
    record Posted(@Nullable String page, String text, boolean isTooLong) {

        static Posted of(List<EntityPart> parts) throws IOException {
            String page = null;
            var text = "";
            var isTooLong = false;
            for (var part : parts) {
                try (var content = part.getContent()) {
                    var read = content.readNBytes(LONGEST_FILE + 1);
                    if (part.getName().equals("page")) {
                        page = new String(read, StandardCharsets.UTF_8);
                    } else if (part.getName().equals("file")) {
                        text = text(read);
                        isTooLong = read.length > LONGEST_FILE;
                    }
                }
            }
            return new Posted(page, text, isTooLong);
        }

        /** Spreadsheets write UTF-16, too; the mark of the byte order tells. */
        private static String text(byte[] read) {
            var first = read.length < 2 ? 0 : ((read[0] & 0xff) << 8) | (read[1] & 0xff);
            var isWide = first == 0xfffe || first == 0xfeff;
            var text = new String(read, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
