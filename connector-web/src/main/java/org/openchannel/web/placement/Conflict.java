package org.openchannel.web.placement;

import java.util.List;
import java.util.Map;
import org.openchannel.bridge.settings.Difference;
import org.openchannel.web.http.Language;

/**
 * Somebody else saved a section since it was shown: both ways, to choose between.
 *
 * @param fields what is posted to save it after all
 */
public record Conflict(List<Side> sides, Map<String, String> fields) {

    /** One setting, as they have it and as the reader wants it. */
    public record Side(String what, String theirs, String mine) {}

    /** @param fields of the section, with the edition that is seen now */
    static Conflict of(List<Difference> differences, Map<String, String> fields, Language language) {
        return new Conflict(
                differences.stream()
                        .map(each -> new Side(
                                each.what(), Spoken.of(language, each.before()), Spoken.of(language, each.after())))
                        .toList(),
                fields);
    }
}
