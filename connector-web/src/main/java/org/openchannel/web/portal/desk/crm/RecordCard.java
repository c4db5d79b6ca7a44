package org.openchannel.web.portal.desk.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.FieldText;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KnownFields;
import org.openchannel.portal.robot.AnswerRun;
import org.openchannel.portal.sms.FollowSms;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Avatar;
import org.openchannel.web.portal.desk.placements.RecordTabs;

/** Gathers what the card of a record shows. */
@Dependent
class RecordCard {

    private static final int MOST = 50;

    /** The fields with a name of their own on the page, in their order. */
    private static final List<String> SHOWN = List.of(
            "NAME",
            "SECOND_NAME",
            "LAST_NAME",
            "POST",
            "COMPANY_TITLE",
            "PHONE",
            "EMAIL",
            "WEB",
            "SOURCE_ID",
            "SOURCE_DESCRIPTION",
            "OPPORTUNITY",
            "CURRENCY_ID",
            "CLOSEDATE",
            "COMMENTS",
            "ADDRESS",
            "UTM_SOURCE",
            "UTM_CAMPAIGN");

    private final FindItems findItems;
    private final FollowSms followSms;
    private final AnswerRun answerRun;
    private final StaffDirectory staff;
    private final RecordTabs tabs;

    @Inject
    RecordCard(FindItems findItems, FollowSms followSms, AnswerRun answerRun, StaffDirectory staff, RecordTabs tabs) {
        this.findItems = findItems;
        this.followSms = followSms;
        this.answerRun = answerRun;
        this.staff = staff;
        this.tabs = tabs;
    }

    /** A field with something in it; without a key, {@code name} is what to call it. */
    public record Fact(@Nullable String key, String name, String value) {}

    /** Somebody's comment. */
    public record Said(
            String author,
            Avatar avatar,
            String text,
            @Nullable Instant at) {}

    View fill(View view, ItemCard record) {
        var people = people();
        var code = record.kind().code(record.number());
        return view.with("record", record)
                .with("row", RecordRow.of(record, people))
                .with("facts", facts(record))
                .with("tabs", tabs.of("CRM_" + record.kind().name() + "_DETAIL_TAB", record.number()))
                .with("phones", record.values("PHONE"))
                .with("activities", rows(findItems.about(ItemKind.ACTIVITY, record, MOST), people))
                .with("comments", comments(record, people))
                .with("messages", followSms.about(code, MOST))
                .with("runs", answerRun.on(code, MOST).stream().map(RunRow::of).toList());
    }

    Map<Long, String> people() {
        return staff.all().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::fullName));
    }

    List<RecordRow> rows(List<ItemCard> items, Map<Long, String> people) {
        return items.stream().map(item -> RecordRow.of(item, people)).toList();
    }

    private static List<Fact> facts(ItemCard record) {
        var known = SHOWN.stream()
                .filter(name -> !record.values(name).isEmpty())
                .map(name -> new Fact("desk.crm.field." + name, name, String.join(", ", record.values(name))));
        var own = record.fields().keySet().stream()
                .filter(KnownFields::isCustom)
                .filter(name -> !record.values(name).isEmpty())
                .map(name -> new Fact(null, name, String.join(", ", record.values(name))));
        return Stream.concat(known, own).toList();
    }

    private List<Said> comments(ItemCard record, Map<Long, String> people) {
        return findItems.about(ItemKind.COMMENT, record, MOST).stream()
                .map(comment -> said(comment, people))
                .toList();
    }

    private static Said said(ItemCard comment, Map<Long, String> people) {
        var author = comment.text("AUTHOR_ID");
        var name = author.matches("\\d{1,18}") ? people.getOrDefault(Long.valueOf(author), "#" + author) : "";
        return new Said(
                name,
                Avatar.of(name),
                comment.text("COMMENT"),
                FieldText.moment(comment.text("CREATED")).orElse(null));
    }
}
