package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchannel.shared.Numbers;

/** Lines that applications write into the timelines of records. */
@Dependent
@Transactional
public class KeepLog {

    private static final String SHELF = "LOG:";

    private final Slips slips;
    private final Items items;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public KeepLog(Slips slips, Items items, Numbers numbers, Clock clock) {
        this.slips = slips;
        this.items = items;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What is written.
     *
     * @param applicationId by whom; 0 for a webhook
     */
    public record Wish(String title, String text, String icon, long applicationId, long userId) {}

    /**
     * A line.
     *
     * @param created as the wire has it
     */
    public record Line(
            long id, String created, long authorId, String title, String text, String icon, long applicationId) {

        private static Line of(Slip slip) {
            var fields = slip.fields();
            return new Line(
                    slip.id(),
                    text(fields, "CREATED"),
                    Long.parseLong(text(fields, "AUTHOR")),
                    text(fields, "TITLE"),
                    text(fields, "TEXT"),
                    text(fields, "ICON"),
                    Long.parseLong(text(fields, "APPLICATION")));
        }

        private static String text(Map<String, Object> fields, String name) {
            return String.valueOf(fields.getOrDefault(name, ""));
        }
    }

    /**
     * Writes a line.
     *
     * @throws CrmException {@code OWNER_NOT_FOUND}
     */
    public Line write(ItemKind kind, long number, Wish wish) {
        if (items.find(kind, number).isEmpty()) {
            throw new CrmException("OWNER_NOT_FOUND", "Owner was not found.");
        }
        var id = numbers.next("portal_crm_slip_number");
        var fields = new LinkedHashMap<String, Object>();
        fields.put("CREATED", FieldText.of(clock.instant()));
        fields.put("AUTHOR", wish.userId());
        fields.put("TITLE", wish.title());
        fields.put("TEXT", wish.text());
        fields.put("ICON", wish.icon());
        fields.put("APPLICATION", wish.applicationId());
        var slip = Slip.kept(id, SHELF + kind.code(number), String.valueOf(id), fields);
        slips.add(slip);
        return Line.of(slip);
    }

    /** One line. */
    public Optional<Line> find(long id) {
        return slip(id).map(Line::of);
    }

    /** The lines of a record, oldest first. */
    public List<Line> of(ItemKind kind, long number) {
        return slips.of(SHELF + kind.code(number)).stream().map(Line::of).toList();
    }

    /** Takes a line away. */
    public void delete(long id) {
        slip(id).ifPresent(slips::remove);
    }

    private Optional<Slip> slip(long id) {
        return slips.find(id).filter(slip -> slip.shelf().startsWith(SHELF));
    }
}
