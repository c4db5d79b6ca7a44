package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.encoded;
import static org.openchannel.web.portal.rest.Door.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.event.BoundEvent;

class CrmMethodsTest {

    private final Door door = new Door();

    @Test
    void a_contact_is_shown_as_it_was_added() {
        assertThat(result(door.json(
                        "crm.contact.add",
                        Map.of(
                                "fields",
                                Map.of(
                                        "NAME",
                                        "Ivan",
                                        "LAST_NAME",
                                        "Petrov",
                                        "UF_CRM_1",
                                        "own",
                                        "NONSENSE",
                                        "x",
                                        "ID",
                                        77,
                                        "PHONE",
                                        List.of(Map.of("VALUE", "+7 900 123-45-67", "VALUE_TYPE", "MOBILE")))))))
                .isEqualTo(1L);

        var contact = row(door.form("crm.contact.get", "ID=1"));

        assertThat(contact)
                .containsEntry("ID", "1")
                .containsEntry("NAME", "Ivan")
                .containsEntry("TYPE_ID", "CLIENT")
                .containsEntry("HAS_PHONE", "Y")
                .containsEntry("HAS_EMAIL", "N")
                .containsEntry("UF_CRM_1", "own")
                .containsEntry("ASSIGNED_BY_ID", "1")
                .containsEntry("DATE_CREATE", "2026-11-20T12:00:00+00:00")
                .containsEntry(
                        "PHONE",
                        List.of(Map.of(
                                "ID", "1", "VALUE_TYPE", "MOBILE", "VALUE", "+7 900 123-45-67", "TYPE_ID", "PHONE")))
                .doesNotContainKeys("NONSENSE", "EMAIL");
        assertThat(JsonTree.write(door.form("crm.contact.get", "ID=1").body())).contains("\"BIRTHDATE\":\"\"");
    }

    @Test
    void an_activity_has_the_files_that_were_sent_with_it() {
        door.form("crm.contact.add", "fields[NAME]=A");
        var owner = Map.of("SUBJECT", "S", "TYPE_ID", 3, "RESPONSIBLE_ID", 1, "OWNER_TYPE_ID", 3, "OWNER_ID", 1);
        var photo = Map.of("fileData", List.of("photo.jpg", "aGVsbG8="));
        door.json("crm.activity.add", fields(owner, "FILES", List.of(photo, List.of("note.txt", "aGk="))));
        door.json("crm.activity.add", fields(owner, "webdav_elements", Map.of("0", photo)));
        door.json("crm.activity.add", fields(owner, "FILES", List.of(Map.of("ID", "1", "FILE", "stolen"))));
        var both = new LinkedHashMap<String, Object>(owner);
        both.put("WEBDAV_ELEMENTS", List.of(List.of("a.txt", "aGk=")));
        both.put("FILES", List.of(List.of("b.txt", "aGk=")));
        door.json("crm.activity.add", Map.of("fields", both));

        assertThat(files("crm.activity.get", "id=1"))
                .hasSize(2)
                .first()
                .satisfies(file -> assertThat(Parameters.in(file).asMap())
                        .containsEntry("id", 1L)
                        .hasEntrySatisfying(
                                "url",
                                url -> assertThat(url.toString())
                                        .startsWith("https://portal.example:8443/portal/files/")));
        assertThat(files("crm.activity.get", "id=2")).hasSize(1);
        assertThat(files("crm.activity.get", "id=4")).hasSize(2);
        assertThat(row(door.form("crm.activity.get", "id=3"))).doesNotContainKey("FILES");
        assertThat(row(door.form("crm.activity.fields", ""))).containsKey("FILES");
        var list = (List<?>) result(door.form("crm.activity.list", "filter[ID]=1&select[]=ID&select[]=FILES"));
        assertThat((List<?>) Parameters.in(list.get(0)).asMap().get("FILES")).hasSize(2);
        assertThat((List<?>) result(door.form("crm.activity.list", "filter[ID]=1")))
                .allSatisfy(row -> assertThat(Parameters.in(row).asMap()).doesNotContainKey("FILES"));

        door.json("crm.activity.update", Map.of("id", 1, "fields", Map.of("SUBJECT", "T")));
        assertThat(files("crm.activity.get", "id=1")).hasSize(2);
        door.json("crm.activity.update", Map.of("id", 1, "fields", Map.of("FILES", List.of(photo))));
        assertThat(files("crm.activity.get", "id=1")).hasSize(1);
        door.json("crm.activity.update", Map.of("id", 1, "fields", Map.of("FILES", List.of())));
        assertThat(row(door.form("crm.activity.get", "id=1"))).doesNotContainKey("FILES");
    }

    @Test
    void files_of_what_is_refused_do_not_stay() {
        var file = List.of(List.of("a.txt", "aGVsbG8="));

        assertThat(door.json("crm.activity.add", fields(Map.of(), "FILES", file))
                        .status())
                .isEqualTo(400);
        assertThat(door.json("crm.timeline.comment.update", Map.of("id", 9, "fields", Map.of("FILES", file)))
                        .status())
                .isEqualTo(400);
        assertThat(door.json("crm.activity.add", fields(Map.of(), "FILES", List.of(List.of("a", "!"))))
                        .body())
                .containsEntry("error", "FILE_INVALID_CONTENT");
        assertThat(door.json(
                                "crm.activity.add",
                                fields(Map.of(), "FILES", Collections.nCopies(51, List.of("a", "aGk="))))
                        .status())
                .isEqualTo(400);
        assertThat(door.files.isEmpty()).isTrue();
    }

    @Test
    void a_comment_has_the_files_that_were_sent_with_it() {
        door.form("crm.deal.add", "fields[TITLE]=A");
        var comment = Map.of("ENTITY_TYPE", "deal", "ENTITY_ID", 1, "COMMENT", "Look");
        door.json("crm.timeline.comment.add", fields(comment, "FILES", List.of(List.of("1.gif", "aGVsbG8="))));

        var file = Parameters.in(Parameters.in(row(door.form("crm.timeline.comment.get", "id=1"))
                                .get("FILES"))
                        .asMap()
                        .get("1"))
                .asMap();

        assertThat(file)
                .containsEntry("id", 1L)
                .containsEntry("name", "1.gif")
                .containsEntry("type", "image")
                .containsEntry("size", 5L)
                .containsEntry("authorId", 1L)
                .containsEntry("date", "2026-11-20T12:00:00+00:00");
        door.json("crm.timeline.comment.update", Map.of("id", 1, "fields", Map.of("COMMENT", "See")));
        assertThat(Parameters.in(row(door.form("crm.timeline.comment.get", "id=1"))
                                .get("FILES"))
                        .asMap())
                .hasSize(1);
        door.json("crm.timeline.comment.update", Map.of("id", 1, "fields", Map.of("FILES", List.of())));
        assertThat(row(door.form("crm.timeline.comment.get", "id=1"))).containsEntry("FILES", Map.of());
    }

    private static Map<String, Object> fields(Map<String, ?> all, String name, Object value) {
        var fields = new LinkedHashMap<String, Object>(all);
        fields.put(name, value);
        return Map.of("fields", fields);
    }

    private List<?> files(String method, String form) {
        return (List<?>) row(door.form(method, form)).getOrDefault("FILES", List.of());
    }

    @Test
    void an_activity_belongs_to_several_records() {
        door.form("crm.contact.add", "fields[NAME]=A");
        door.form("crm.deal.add", "fields[TITLE]=B");
        door.form("crm.deal.add", "fields[TITLE]=C");
        var fields =
                "fields[SUBJECT]=S&fields[TYPE_ID]=3&fields[RESPONSIBLE_ID]=1&fields[OWNER_TYPE_ID]=3&fields[OWNER_ID]=1";
        door.form("crm.activity.add", fields);
        var deal = "activityId=1&entityTypeId=2&entityId=1";

        assertThat(door.form("crm.activity.binding.delete", deal).body()).containsEntry("error", "BINDING_NOT_FOUND");
        assertThat(result(door.form("crm.activity.binding.add", deal))).isEqualTo(true);
        assertThat(door.form("crm.activity.binding.add", deal).body())
                .containsEntry("error", "ACTIVITY_IS_ALREADY_BOUND");
        assertThat(result(door.form("crm.activity.binding.list", "activityId=1")))
                .isEqualTo(List.of(
                        Map.of("entityTypeId", 3L, "entityId", 1L), Map.of("entityTypeId", 2L, "entityId", 1L)));
        for (var found : List.of(
                "filter[BINDINGS][0][OWNER_TYPE_ID]=2",
                "filter[BINDINGS][0][OWNER_TYPE_ID]=2&filter[BINDINGS][0][OWNER_ID]=1",
                "filter[BINDINGS][0][OWNER_TYPE_ID]=4&filter[BINDINGS][1][OWNER_TYPE_ID]=3")) {
            assertThat((List<?>) result(door.form("crm.activity.list", found)))
                    .as(found)
                    .hasSize(1);
        }
        assertThat((List<?>) result(door.form(
                        "crm.activity.list", "filter[BINDINGS][0][OWNER_TYPE_ID]=2&filter[BINDINGS][0][OWNER_ID]=2")))
                .isEmpty();

        var move = "activityId=1&sourceEntityTypeId=2&sourceEntityId=1&targetEntityTypeId=";
        assertThat(result(door.form("crm.activity.binding.move", move + "2&targetEntityId=2")))
                .isEqualTo(true);
        assertThat(result(door.form("crm.activity.binding.delete", "activityId=1&entityTypeId=3&entityId=1")))
                .isEqualTo(true);
        assertThat(row(door.form("crm.activity.get", "id=1")))
                .containsEntry("OWNER_TYPE_ID", "2")
                .containsEntry("OWNER_ID", "2");
        assertThat(door.form("crm.activity.binding.delete", "activityId=1&entityTypeId=2&entityId=2")
                        .body())
                .containsEntry("error", "LAST_BINDING_CANNOT_BE_DELETED");
    }

    @Test
    void bindings_say_what_is_wrong_with_them() {
        door.form("crm.contact.add", "fields[NAME]=A");
        door.form(
                "crm.activity.todo.add",
                "ownerTypeId=3&ownerId=1&deadline=2026-11-21T10:00:00%2B00:00&title=T&description=D");
        var move = "crm.activity.binding.move";
        var from = "activityId=1&sourceEntityTypeId=3&sourceEntityId=1&targetEntityTypeId=";
        assertThat(door.form("crm.activity.binding.list", "").body()).containsEntry("error", "100");
        assertThat(door.form("crm.activity.binding.list", "activityId=9").body())
                .containsEntry("error", "NOT_FOUND");
        assertThat(door.form("crm.activity.binding.add", "activityId=1&entityTypeId=3")
                        .body())
                .containsEntry("error", "100");
        assertThat(door.form("crm.activity.binding.add", "activityId=1&entityTypeId=3&entityId=9")
                        .body())
                .containsEntry("error", "OWNER_NOT_FOUND");
        assertThat(door.form(move, from + "2&targetEntityId=1").body())
                .containsEntry("error", "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR");
        assertThat(door.form(move, from + "3&targetEntityId=1").body())
                .containsEntry("error", "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR");
    }

    @Test
    void values_of_multi_fields_are_changed_by_their_number() {
        door.form("crm.contact.add", "fields[NAME]=A&fields[PHONE][0][VALUE]=111111&fields[PHONE][1][VALUE]=222222");

        door.form(
                "crm.contact.update",
                "id=1&fields[PHONE][0][ID]=1&fields[PHONE][0][VALUE]=333333&fields[PHONE][1][ID]=2"
                        + "&fields[PHONE][1][DELETE]=Y&fields[PHONE][2][VALUE]=444444");

        assertThat((List<?>) row(door.form("crm.contact.get", "id=1")).get("PHONE"))
                .extracting(phone -> Parameters.in(phone).text("VALUE").orElseThrow())
                .containsExactly("333333", "444444");
    }

    @Test
    void wrong_calls_are_refused_without_a_code() {
        for (var kind : List.of("contact", "lead", "deal", "company")) {
            refused(door.form("crm." + kind + ".add", "fields=x"), "", "Parameter 'fields' must be array.");
            refused(door.form("crm." + kind + ".add", ""), "", "Parameter 'fields' must be array.");
            refused(door.form("crm." + kind + ".get", ""), "", "ID is not defined or invalid.");
            refused(door.form("crm." + kind + ".get", "id=abc"), "", "ID is not defined or invalid.");
            refused(door.form("crm." + kind + ".get", "id=9"), "", "Not found");
            refused(door.form("crm." + kind + ".delete", "id=0"), "", "ID is not defined or invalid.");
            refused(door.form("crm." + kind + ".list", "filter=x"), "", "Parameter 'filter' must be array.");
            refused(door.form("crm." + kind + ".list", "order=x"), "", "Parameter 'order' must be array.");
        }
        refused(door.form("crm.company.delete", "id=9"), "", "Company is not found");
        refused(door.form("crm.contact.add", "fields[NAME]=A&params=x"), "", "Parameter 'params' must be array.");
        refused(door.form("crm.deal.update", "id=1&fields[TITLE]=A&params=x"), "", "Parameter 'params' must be array.");
        refused(
                door.form("crm.activity.update", "id=1&fields[SUBJECT]=%20"),
                "",
                "The field SUBJECT is not defined or empty.");
        refused(
                door.form("crm.activity.update", "id=1&fields[RESPONSIBLE_ID]=0"),
                "",
                "The field RESPONSIBLE_ID is not defined or invalid.");
        refused(door.form("crm.contact.update", "id=9&fields[NAME]=A"), "", "Contact is not found");
        refused(door.form("crm.deal.update", "id=9&fields[TITLE]=A"), "", "Not found");
        refused(door.form("crm.lead.delete", "id=9"), "", "Not found");
        refused(door.form("crm.contact.delete", "id=9"), "ERROR_CORE", "Element not found");
        refused(
                door.form("crm.contact.add", "fields[EMAIL][0][VALUE]=nonsense"),
                "ERROR_CORE",
                "The field 'E-mail' contains an incorrect address");
    }

    @Test
    void long_lists_come_in_pages_of_fifty() {
        IntStream.rangeClosed(1, 101)
                .forEach(number ->
                        door.form("crm.deal.add", "fields[TITLE]=D" + number + "&fields[OPPORTUNITY]=" + number));

        var first = door.form("crm.deal.list", "");
        assertThat(first.body()).containsEntry("next", 50L).containsEntry("total", 101L);
        var last = door.form("crm.deal.list", "start=100");
        assertThat(last.body()).doesNotContainKey("next");
        assertThat(ids(last)).containsExactly("101");
        assertThat(ids(door.form("crm.deal.list", encoded("filter[>ID]") + "=99&start=-1")))
                .containsExactly("100", "101");
        assertThat(door.form("crm.deal.list", "start=-1").body()).doesNotContainKey("total");
        assertThat(ids(door.form("crm.deal.list", "order[ID]=DESC&start=99"))).containsExactly("2", "1");
        assertThat(ids(door.form(
                        "crm.deal.list",
                        encoded("filter[>=OPPORTUNITY]") + "=100&order[OPPORTUNITY]=DESC&select[]=TITLE")))
                .containsExactly("101", "100");
    }

    @Test
    void lists_are_filtered_by_operators() {
        door.form("crm.lead.add", "fields[TITLE]=Alpha&fields[STATUS_ID]=NEW&fields[PHONE][0][VALUE]=8(900)1112233");
        door.form("crm.lead.add", "fields[TITLE]=Beta&fields[STATUS_ID]=JUNK&fields[COMPANY_ID]=5");

        assertThat(leads("STATUS_ID", "NEW")).containsExactly("1");
        assertThat(leads("!STATUS_ID", "NEW")).containsExactly("2");
        assertThat(leads("%TITLE", "lph")).containsExactly("1");
        assertThat(leads("!%TITLE", "lph")).containsExactly("2");
        assertThat(leads("=%TITLE", "b%")).containsExactly("2");
        assertThat(leads("PHONE", "+79001112233")).containsExactly("1");
        assertThat(leads("COMPANY_ID", "")).containsExactly("1");
        assertThat(leads("!COMPANY_ID", "")).containsExactly("2");
        assertThat(leads("STATUS_SEMANTIC_ID", "F")).containsExactly("2");
        assertThat(leads(">DATE_CREATE", "2026-11-20")).containsExactly("1", "2");
        assertThat(leads("<DATE_CREATE", "2026-11-20T14:00:00+03:00")).isEmpty();
        assertThat(leads("NO_SUCH_FIELD", "x")).hasSize(2);
        assertThat(ids(door.json("crm.lead.list", Map.of("filter", Map.of("@ID", List.of("2", "3"))))))
                .containsExactly("2");
        assertThat(ids(door.json("crm.lead.list", Map.of("filter", List.of(), "select", List.of("ID", "PHONE")))))
                .containsExactly("1", "2");
    }

    @Test
    void parts_of_a_filter_may_be_alternatives() {
        for (var lead : List.of("Alpha", "Beta", "Gamma")) {
            door.form("crm.lead.add", "fields[TITLE]=" + lead + "&fields[NAME]=" + (lead.equals("Gamma") ? "" : "N"));
        }
        var either = Map.of("logic", "OR", "0", Map.of("title", "Alpha"), "1", Map.of("%title", "amm"));

        assertThat(items(Map.of("0", either))).containsExactly(1L, 3L);
        assertThat(items(Map.of("0", either, "!=name", ""))).containsExactly(1L);
        assertThat(items(Map.of("logic", "OR", "title", "Beta", "name", ""))).containsExactly(2L, 3L);
        assertThat(items(Map.of("0", Map.of(">=id", 2, "name", "N")))).containsExactly(2L);
        refused(
                door.json("crm.item.list", Map.of("entityTypeId", 1, "filter", Map.of("0", Map.of("salary", 1)))),
                "INVALID_ARG_VALUE",
                "Invalid filter: field 'salary' is not allowed in filter");
    }

    private List<Object> items(Map<String, Object> filter) {
        var answer = door.json("crm.item.list", Map.of("entityTypeId", 1, "select", List.of("id"), "filter", filter));
        return Parameters.in(result(answer)).items("items").orElseThrow().stream()
                .map(item -> Parameters.in(item).asMap().getOrDefault("id", ""))
                .toList();
    }

    @Test
    void only_what_was_selected_is_shown() {
        door.form("crm.contact.add", "fields[NAME]=A&fields[UF_CRM_X]=u&fields[EMAIL][0][VALUE]=a@b.example");

        assertThat(first("")).containsKeys("NAME", "UF_CRM_X", "HAS_EMAIL").doesNotContainKey("EMAIL");
        assertThat(first("select[]=NAME&select[]=EMAIL")).containsOnlyKeys("ID", "NAME", "EMAIL");
        assertThat(first("select[]=UF_*")).containsOnlyKeys("ID", "UF_CRM_X");
    }

    @Test
    void somebody_is_found_by_any_spelling_of_their_number() {
        door.form("crm.contact.add", "fields[NAME]=A&fields[PHONE][0][VALUE]=" + encoded("+7 (900) 123-45-67"));
        door.form("crm.lead.add", "fields[NAME]=A&fields[PHONE][0][VALUE]=89001234567");

        assertThat(result(door.form("crm.duplicate.findbycomm", "type=PHONE&values[]=79001234567")))
                .isEqualTo(Map.of("LEAD", List.of(1L), "CONTACT", List.of(1L)));
        assertThat(result(door.form("crm.duplicate.findbycomm", "type=PHONE&entity_type=CONTACT&values[]=79001234567")))
                .isEqualTo(Map.of("CONTACT", List.of(1L)));
        assertThat(result(door.form("crm.duplicate.findbycomm", "type=EMAIL&values[]=no@one.example")))
                .isEqualTo(List.of());
        refused(
                door.form("crm.duplicate.findbycomm", ""),
                "Communication type is not defined",
                "Parameter 'type' is required.");
        refused(door.form("crm.duplicate.findbycomm", "type=PHONE"), "", "Communication values is not defined");
    }

    @Test
    void activities_belong_to_records() {
        door.form("crm.contact.add", "fields[NAME]=A");
        var owner = "fields[OWNER_TYPE_ID]=3&fields[OWNER_ID]=1&fields[SUBJECT]=Call&fields[RESPONSIBLE_ID]=2";

        assertThat(result(door.form(
                        "crm.activity.add",
                        owner + "&fields[TYPE_ID]=2&fields[COMMUNICATIONS][0][VALUE]=1&fields[START_TIME]=2026-12-01")))
                .isEqualTo(1L);
        assertThat(result(door.form("crm.activity.todo.add", "ownerTypeId=3&ownerId=1&deadline=2026-12-01T10:00:00")))
                .isEqualTo(Map.of("id", 2L));

        assertThat(row(door.form("crm.activity.get", "id=1")))
                .containsEntry("PROVIDER_TYPE_ID", "CALL")
                .containsEntry("DEADLINE", "2026-12-01T00:00:00+00:00")
                .containsEntry("COMPLETED", "N")
                .containsEntry("SETTINGS", List.of())
                .containsEntry("AUTHOR_ID", "1");
        assertThat(ids(door.form("crm.activity.list", "order[ID]=ASC&filter[OWNER_TYPE_ID]=3&filter[OWNER_ID]=1")))
                .containsExactly("1", "2");
        assertThat(ids(door.form("crm.activity.list", "filter[OWNER_TYPE_ID]=3&filter[OWNER_ID]=7")))
                .isEmpty();
        refused(door.form("crm.activity.get", "id=9"), "", "Activity is not found.");
        refused(door.form("crm.activity.add", "fields[TYPE_ID]=2"), "", "The field SUBJECT is not defined or empty.");
        refused(
                door.form("crm.activity.add", owner + "&fields[TYPE_ID]=2"),
                "",
                "The field COMMUNICATIONS is not defined or invalid.");
        refused(
                door.form(
                        "crm.activity.add",
                        owner + "&fields[TYPE_ID]=2&fields[COMMUNICATIONS][0][VALUE]=1"
                                + "&fields[COMMUNICATIONS][1][VALUE]=2"),
                "",
                "The only one communication is allowed for activity of specified type.");
        refused(
                door.form("crm.activity.add", owner + "&fields[TYPE_ID]=6"),
                "",
                "The custom activity without provider is not supported in current context.");
        refused(
                door.form("crm.activity.todo.add", "ownerTypeId=3&ownerId=1&deadline=soon"),
                "WRONG_DATETIME_FORMAT",
                "Wrong datetime format");
        refused(
                door.form("crm.activity.todo.add", "ownerTypeId=3&ownerId=9&deadline=2026-12-01"),
                "OWNER_NOT_FOUND",
                "Owner was not found.");
    }

    @Test
    void comments_stand_in_the_timeline() {
        door.form("crm.deal.add", "fields[TITLE]=D");
        var entity = "fields[ENTITY_ID]=1&fields[ENTITY_TYPE]=deal";

        assertThat(result(door.form("crm.timeline.comment.add", entity + "&fields[COMMENT]=Hello")))
                .isEqualTo(1L);

        assertThat(row(door.form("crm.timeline.comment.get", "id=1")))
                .isEqualTo(Map.of(
                        "ID", "1",
                        "ENTITY_ID", "1",
                        "ENTITY_TYPE", "deal",
                        "CREATED", "2026-11-20T12:00:00+00:00",
                        "COMMENT", "Hello",
                        "AUTHOR_ID", "1",
                        "FILES", Map.of()));
        assertThat(ids(door.form("crm.timeline.comment.list", "filter[ENTITY_TYPE]=deal&filter[ENTITY_ID]=1")))
                .containsExactly("1");
        assertThat(result(door.form("crm.timeline.comment.update", "id=1&fields[COMMENT]=Bye")))
                .isEqualTo(1L);
        assertThat(row(door.form("crm.timeline.comment.get", "id=1"))).containsEntry("COMMENT", "Bye");
        refused(door.form("crm.timeline.comment.add", entity), "INVALID_ARG_VALUE", "Empty comment message");
        refused(
                door.form("crm.timeline.comment.add", "fields[ENTITY_ID]=9&fields[ENTITY_TYPE]=deal"),
                "OWNER_NOT_FOUND",
                "Owner was not found.");
        var gone = door.form("crm.timeline.comment.delete", "id=1&ownerTypeId=2&ownerId=1");
        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.body()).containsEntry("result", null);
        refused(door.form("crm.timeline.comment.get", "id=1"), "", "Not found.");
    }

    @Test
    void changes_of_comments_say_what_is_wrong_with_them() {
        door.form("crm.deal.add", "fields[TITLE]=D");
        door.form("crm.timeline.comment.add", "fields[ENTITY_ID]=1&fields[ENTITY_TYPE]=deal&fields[COMMENT]=Hello");

        for (var verb : List.of("update", "delete")) {
            var method = "crm.timeline.comment." + verb;
            refused(door.form(method, ""), "100", "Could not find value for parameter {id}");
            refused(door.form(method, "id=9&fields[COMMENT]=x"), "NOT_FOUND", "Not found");
            for (var owner : List.of("3&ownerId=1", "2&ownerId=2", "99&ownerId=1")) {
                refused(
                        door.form(method, "id=1&fields[COMMENT]=x&ownerTypeId=" + owner),
                        "OWNER_NOT_FOUND",
                        "Owner was not found.");
            }
        }
        refused(door.form("crm.timeline.comment.update", "id=1"), "100", "Could not find value for parameter {fields}");
        refused(
                door.form("crm.timeline.comment.update", "id=1&fields[COMMENT]=%20"),
                "INVALID_ARG_VALUE",
                "Empty comment message");
    }

    @Test
    void things_to_do_are_changed_until_they_are_done() {
        door.form("crm.contact.add", "fields[NAME]=A");
        var owner = "ownerTypeId=3&ownerId=1&";
        var todo = "id=1&" + owner;
        door.form("crm.activity.todo.add", owner + "deadline=2026-12-01&title=T&colorId=3&pingOffsets[]=15");
        var update = "crm.activity.todo.update";
        assertThat(row(door.form("crm.activity.get", "id=1")))
                .containsEntry("SETTINGS", Map.of("COLOR", "3", "PING_OFFSETS", List.of("15")));

        for (var change : List.of(
                List.of("", "deadline=2026-12-02T10:00:00&title=New&responsibleId=2"),
                List.of("deadline", "value=2026-12-03"),
                List.of("description", "value=Why"),
                List.of("responsibleuser", "responsibleId=1"),
                List.of("color", "colorId=7"))) {
            assertThat(result(door.form(update + change.get(0), todo + change.get(1))))
                    .isEqualTo(Map.of("id", 1L));
        }

        assertThat(row(door.form("crm.activity.get", "id=1")))
                .containsEntry("SUBJECT", "New")
                .containsEntry("DESCRIPTION", "Why")
                .containsEntry("RESPONSIBLE_ID", "1")
                .containsEntry("DEADLINE", "2026-12-03T00:00:00+00:00")
                .containsEntry("SETTINGS", Map.of("COLOR", "7", "PING_OFFSETS", List.of("15")));
        coded(update, todo, "100");
        coded(update, todo + "deadline=soon", "WRONG_DATETIME_FORMAT");
        coded(update + "description", todo, "100");
        coded(update + "responsibleuser", todo, "100");
        coded(update + "responsibleuser", todo + "responsibleId=0", "INVALID_ARG_VALUE");
        coded(update + "color", todo, "100");
        coded(update + "color", todo + "colorId=8", "CAN_NOT_UPDATE_WRONG_COLOR_TODO");
        coded(update + "color", owner + "id=2&colorId=1", "NOT_FOUND");
        coded(update + "color", "ownerTypeId=3&ownerId=2&id=1&colorId=1", "OWNER_NOT_FOUND");
        door.form("crm.activity.update", "id=1&fields[COMPLETED]=Y");
        coded(update, todo + "deadline=2026-12-02", "CAN_NOT_UPDATE_COMPLETED_TODO");
        coded(update + "color", todo + "colorId=1", "CAN_NOT_UPDATE_COLOR_COMPLETED_TODO");
        coded(update + "responsibleuser", todo + "responsibleId=1", "CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO");
    }

    @Test
    void records_are_linked_to_contacts_and_contacts_to_companies() {
        door.form("crm.contact.add", "fields[NAME]=A&fields[COMPANY_ID]=1");
        door.form("crm.contact.add", "fields[NAME]=B");
        door.form("crm.company.add", "fields[TITLE]=C");
        door.form("crm.deal.add", "fields[TITLE]=D&fields[CONTACT_IDS][0]=1");

        assertThat(result(door.form("crm.deal.contact.add", "id=1&fields[CONTACT_ID]=2&fields[IS_PRIMARY]=Y")))
                .isEqualTo(true);
        assertThat(result(door.form("crm.deal.contact.add", "id=1&fields[CONTACT_ID]=2")))
                .isEqualTo(false);

        assertThat(rows("crm.deal.contact.items.get", "id=1").get(0))
                .isEqualTo(Map.of("CONTACT_ID", 2L, "SORT", 10L, "ROLE_ID", 0L, "IS_PRIMARY", "Y"));
        assertThat(linked("crm.deal.contact", "CONTACT_ID")).containsExactly(2L, 1L);
        assertThat(row(door.form("crm.deal.get", "id=1"))).containsEntry("CONTACT_ID", "2");
        assertThat(result(door.form("crm.deal.contact.delete", "id=1&fields[CONTACT_ID]=2")))
                .isEqualTo(true);
        assertThat(result(door.form("crm.deal.contact.delete", "id=1&fields[CONTACT_ID]=2")))
                .isEqualTo(false);
        assertThat(linked("crm.deal.contact", "CONTACT_ID")).containsExactly(1L);
        door.form(
                "crm.deal.contact.items.set",
                "id=1&items[0][CONTACT_ID]=1&items[0][SORT]=5&items[1][CONTACT_ID]=2&items[1][IS_PRIMARY]=Y");
        assertThat(linked("crm.deal.contact", "CONTACT_ID")).containsExactly(2L, 1L);
        door.form("crm.deal.update", "id=1&fields[CONTACT_ID]=1");
        assertThat(linked("crm.deal.contact", "CONTACT_ID")).containsExactly(1L);
        door.form("crm.deal.update", "id=1&fields[CONTACT_IDS][0]=2&fields[CONTACT_IDS][1]=1");
        assertThat(row(door.form("crm.deal.get", "id=1"))).containsEntry("CONTACT_ID", "2");
        door.form("crm.deal.contact.items.delete", "id=1");
        assertThat(linked("crm.deal.contact", "CONTACT_ID")).isEmpty();

        assertThat(linked("crm.contact.company", "COMPANY_ID")).containsExactly(1L);
        assertThat(linked("crm.company.contact", "CONTACT_ID")).containsExactly(1L);
        assertThat(result(door.form("crm.company.contact.add", "id=1&fields[CONTACT_ID]=2")))
                .isEqualTo(true);
        assertThat(linked("crm.company.contact", "CONTACT_ID")).containsExactly(1L, 2L);
        door.form("crm.company.contact.items.set", "id=1&items[0][CONTACT_ID]=2");
        assertThat(linked("crm.company.contact", "CONTACT_ID")).containsExactly(2L);
        assertThat(linked("crm.contact.company", "COMPANY_ID")).isEmpty();
        assertThat(row(door.form("crm.lead.contact.fields", ""))).containsOnlyKeys("SORT", "IS_PRIMARY", "CONTACT_ID");
        assertThat(row(door.form("crm.contact.company.fields", ""))).containsKey("COMPANY_ID");
    }

    @Test
    void links_say_what_is_wrong_with_them() {
        door.form("crm.deal.add", "fields[TITLE]=D");
        var owner = "The parameter 'ownerEntityID' is invalid or not defined.";

        refused(door.form("crm.deal.contact.add", ""), "", owner);
        refused(door.form("crm.deal.contact.items.get", "id=0"), "", owner);
        refused(door.form("crm.deal.contact.items.get", "id=9"), "", "Not found");
        assertThat(result(door.form("crm.contact.company.items.get", "id=9"))).isEqualTo(List.of());
        refused(door.form("crm.deal.contact.add", "id=9&fields[CONTACT_ID]=1"), "", "Not found");
        refused(door.form("crm.deal.contact.add", "id=1"), "", "The parameter 'fields' must be array.");
        refused(door.form("crm.deal.contact.add", "id=1&fields[X]=1"), "", "The parameter 'fields' is not valid.");
        refused(door.form("crm.deal.contact.items.set", "id=1"), "", "The parameter 'items' must be array.");
    }

    private List<Object> linked(String room, String field) {
        return rows(room + ".items.get", "id=1").stream()
                .map(row -> row.get(field))
                .toList();
    }

    private void coded(String method, String form, String code) {
        var answer = door.form(method, form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).containsEntry("error", code);
    }

    @Test
    void fields_and_dictionaries_are_described() {
        assertThat(row(door.form("crm.contact.fields", "")).get("PHONE"))
                .isEqualTo(Map.of(
                        "type", "crm_multifield",
                        "isRequired", false,
                        "isReadOnly", false,
                        "isImmutable", false,
                        "isMultiple", true,
                        "isDynamic", false,
                        "title", "Phone"));
        assertThat(Parameters.in(row(door.form("crm.activity.fields", "")).get("TYPE_ID"))
                        .asMap())
                .containsEntry("type", "crm_enum_activitytype")
                .containsEntry("isRequired", true)
                .containsEntry("isImmutable", true);
        assertThat(row(door.form("crm.company.fields", ""))).containsKeys("LOGO", "BANKING_DETAILS", "REG_ADDRESS");
        assertThat(rows(door.form("crm.status.list", "filter[ENTITY_ID]=STATUS")))
                .extracting(status -> status.get("STATUS_ID"))
                .containsExactly("NEW", "IN_PROCESS", "PROCESSED", "CONVERTED", "JUNK");
    }

    @Test
    void one_set_of_methods_serves_all_kinds() {
        var item = Parameters.in(result(door.json(
                        "crm.item.add",
                        Map.of(
                                "entityTypeId",
                                3,
                                "fields",
                                Map.of(
                                        "name",
                                        "Ivan",
                                        "lastName",
                                        "Petrov",
                                        "ufCrm_12",
                                        "x",
                                        "fm",
                                        List.of(Map.of(
                                                "typeId", "PHONE", "value", "+79001234567", "valueType", "WORK")))))))
                .inside("item")
                .asMap();
        assertThat(item)
                .containsEntry("id", 1L)
                .containsEntry("lastName", "Petrov")
                .containsEntry("assignedById", 1L)
                .containsEntry("createdTime", "2026-11-20T12:00:00+00:00")
                .containsEntry("companyId", 0L)
                .containsEntry("ufCrm_12", "x")
                .containsEntry("entityTypeId", 3L)
                .containsEntry("companyIds", List.of())
                .containsEntry("observers", List.of())
                .containsEntry("phone", "+79001234567")
                .containsEntry("phoneWork", "+79001234567")
                .containsEntry("phoneMobile", "")
                .containsEntry("email", "")
                .containsEntry(
                        "fm",
                        List.of(Map.of("id", 1L, "valueType", "WORK", "value", "+79001234567", "typeId", "PHONE")));
        door.form("crm.item.update", "entityTypeId=3&id=1&fields[name]=Oleg");
        door.form("crm.item.add", "entityTypeId=3&fields[name]=Anna");

        var list = door.form(
                "crm.item.list",
                "entityTypeId=3&" + encoded("filter[!name]") + "=Anna&select[]=id&select[]=name&order[id]=DESC");
        assertThat(list.body()).containsEntry("total", 1L);
        assertThat(result(list)).isEqualTo(Map.of("items", List.of(Map.of("id", 1L, "name", "Oleg"))));
        assertThat(result(door.form("crm.item.delete", "entityTypeId=3&id=2"))).isEqualTo(List.of());
        assertThat(row(door.form("crm.item.fields", "entityTypeId=2")).get("fields"))
                .isInstanceOf(Map.class);
        refused(door.form("crm.item.get", "entityTypeId=3&id=2"), "NOT_FOUND", "Element not found");
        refused(door.form("crm.item.list", "entityTypeId=1220"), "NOT_FOUND", "SPA not found");
        refused(
                door.form("crm.item.list", "entityTypeId=3&filter[salary]=1"),
                "INVALID_ARG_VALUE",
                "Invalid filter: field 'salary' is not allowed in filter");
        refused(
                door.form("crm.item.list", "entityTypeId=3&order[companyIds]=ASC"),
                "INVALID_ARG_VALUE",
                "Invalid order: field 'companyIds' is not allowed in order");
        refused(
                door.form("crm.item.list", "entityTypeId=3&order[name]=UP"),
                "INVALID_ARG_VALUE",
                "Invalid order: allowed sort directions are ASC, DESC. But got 'UP' for field 'name'");
        assertThat(door.form("crm.item.list", "entityTypeId=3&filter[ufCrm_12]=x&filter[NAME]=Oleg&order[id]=desc")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void applications_are_told_what_happens_to_records() {
        var world = door.world;
        for (var event : List.of("onCrmContactAdd", "onCrmContactUpdate", "onCrmContactDelete")) {
            world.bindEvent.bind(new BoundEvent(door.application.id(), event, "https://app.example/crm", 0));
        }

        door.form("crm.contact.add", "fields[NAME]=A");
        door.form("crm.contact.update", "id=1&fields[NAME]=B");
        door.form("crm.contact.delete", "id=1");

        assertThat(world.repositories.deliveries().latest(door.application.id(), 10))
                .filteredOn(delivery -> delivery.event().startsWith("ONCRM"))
                .allMatch(delivery -> delivery.formData().equals("data%5BFIELDS%5D%5BID%5D=1"))
                .extracting(delivery -> delivery.event())
                .containsExactlyInAnyOrder("ONCRMCONTACTADD", "ONCRMCONTACTUPDATE", "ONCRMCONTACTDELETE");
    }

    private List<Object> leads(String filter, String value) {
        return ids(door.form("crm.lead.list", "filter[" + encoded(filter) + "]=" + encoded(value)));
    }

    private Map<String, Object> first(String select) {
        return rows(door.form("crm.contact.list", select)).get(0);
    }

    private static List<Map<String, Object>> rows(RestAnswer answer) {
        return ((List<?>) result(answer))
                .stream().map(row -> Parameters.in(row).asMap()).toList();
    }

    private static Map<String, Object> row(RestAnswer answer) {
        return Parameters.in(result(answer)).asMap();
    }

    private static List<Object> ids(RestAnswer answer) {
        return rows(answer).stream().map(row -> row.get("ID")).toList();
    }

    private static void refused(RestAnswer answer, String code, String description) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).containsEntry("error", code).containsEntry("error_description", description);
    }

    @Test
    void words_and_numbers_of_records_are_told() {
        assertThat(rows("crm.enum.ownertype", "").get(1))
                .containsEntry("ID", 2L)
                .containsEntry("SYMBOL_CODE", "DEAL")
                .containsEntry("SYMBOL_CODE_SHORT", "D");
        assertThat(rows("crm.enum.activitytype", "")).hasSize(7);
        assertThat(rows("crm.status.entity.items", "entityId=DEAL_STAGE").get(0))
                .isEqualTo(Map.of("NAME", "New", "SORT", 10L, "STATUS_ID", "NEW"));
        assertThat(Parameters.in(result(door.form("crm.status.get", "id=1"))).asMap())
                .containsEntry("ID", "1");
        assertThat(door.form("crm.status.get", "id=9999").status()).isEqualTo(400);
        assertThat(Parameters.in(result(door.form("crm.category.list", "entityTypeId=2")))
                        .items("categories"))
                .hasValueSatisfying(all -> assertThat(all).hasSize(1));
        assertThat(door.form("crm.category.list", "entityTypeId=3").status()).isEqualTo(400);
        assertThat(result(door.form("crm.settings.mode.get", ""))).isEqualTo(1L);
    }

    private List<Map<String, Object>> rows(String method, String form) {
        return ((List<?>) result(door.form(method, form)))
                .stream().map(row -> Parameters.in(row).asMap()).toList();
    }
}
