package org.openchannel.web.placement;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.web.http.Language;

/**
 * All of an account's history as a file for spreadsheets. However long it is, it is read and written portion by portion;
 * what is done meanwhile moves the portions on, so that the end of one may come again as the beginning of the next.
 */
final class HistoryFile implements StreamingOutput {

    private static final int PORTION = 1_000;

    private final Deeds deeds;
    private final UUID account;
    private final Language language;

    HistoryFile(Deeds deeds, UUID account, Language language) {
        this.deeds = deeds;
        this.account = account;
        this.language = language;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.write(HistoryLine.csvHead(language));
        Set<Deed> written = Set.of();
        var portion = deeds.about(account, 0, PORTION);
        for (int number = 1; !portion.isEmpty(); number++) {
            var before = written;
            List<Deed> fresh =
                    portion.stream().filter(deed -> !before.contains(deed)).toList();
            writer.write(HistoryLine.csv(HistoryLine.of(fresh, language)));
            written = Set.copyOf(portion);
            portion = portion.size() < PORTION ? List.of() : deeds.about(account, number, PORTION);
        }
        writer.flush();
    }
}
