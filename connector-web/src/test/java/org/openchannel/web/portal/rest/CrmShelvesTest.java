package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is kept beside customer records: dictionaries, fields of applications, lines of logs. */
class CrmShelvesTest {

    private final Door door = new Door();

    @Test
    void a_source_of_a_connector_is_a_word_like_others() {
        var id = result(door.form(
                "crm.status.add",
                "fields[ENTITY_ID]=SOURCE&fields[STATUS_ID]=ACME&fields[NAME]=Acme chat&fields[SORT]=15"));

        assertThat(row("crm.status.get", "id=" + id))
                .containsEntry("STATUS_ID", "ACME")
                .containsEntry("SYSTEM", "N")
                .containsEntry("SORT", "15")
                .doesNotContainKeys("SEMANTICS", "EXTRA");
        assertThat(rows("crm.status.list", "filter[ENTITY_ID]=SOURCE"))
                .extracting(word -> word.get("STATUS_ID"))
                .startsWith("CALL", "ACME", "EMAIL");
        assertThat(rows("crm.status.list", "filter[ENTITY_ID]=SOURCE&order[SORT]=DESC")
                        .get(0))
                .containsEntry("STATUS_ID", "OTHER");
        assertThat(rows("crm.status.entity.items", "entityId=SOURCE").get(1))
                .isEqualTo(Map.of("NAME", "Acme chat", "SORT", 15L, "STATUS_ID", "ACME"));
        door.form("crm.status.update", "id=" + id + "&fields[NAME]=Acme");
        assertThat(row("crm.status.get", "id=" + id)).containsEntry("NAME", "Acme");
        assertThat(result(door.form("crm.status.delete", "id=" + id))).isEqualTo(true);
        refused("crm.status.get", "id=" + id, "", "Status is not found.");
    }

    @Test
    void words_every_portal_has_may_be_called_otherwise_but_not_deleted() {
        var stage = rows("crm.status.list", "filter[ENTITY_ID]=DEAL_STAGE").get(0);
        assertThat(stage)
                .containsEntry("STATUS_ID", "NEW")
                .containsEntry("COLOR", "#39A8EF")
                .containsEntry("EXTRA", Map.of("SEMANTICS", "process", "COLOR", "#39A8EF"));
        var id = "id=" + stage.get("ID");

        door.form("crm.status.update", id + "&fields[NAME]=Fresh&fields[COLOR]=%23000000");
        door.form("crm.status.update", id + "&fields[SORT]=11");

        assertThat(row("crm.status.get", id))
                .containsEntry("NAME", "Fresh")
                .containsEntry("COLOR", "#000000")
                .containsEntry("SORT", "11");
        refused(
                "crm.status.delete",
                id,
                "",
                "CRM System Status can be deleted only if parameter FORCED is specified and equal to \"Y\".");
        refused("crm.status.delete", id + "&params[FORCED]=Y", "", "Error on deleting status.");
    }

    @Test
    void wrong_words_are_refused() {
        var add = "crm.status.add";
        refused(add, "", "", "Parameter 'fields' must be array.");
        refused(add, "fields[NAME]=A", "", "The field ENTITY_ID is required.\nThe field STATUS_ID is required.");
        var source = "fields[ENTITY_ID]=SOURCE&fields[STATUS_ID]=";
        refused(add, source + "A", "", "The required field \"Name\" is empty");
        refused(add, source + "CALL&fields[NAME]=A", "ERROR_CORE", "The specified status ID already exists.");
        refused(
                add,
                "fields[ENTITY_ID]=NO&fields[STATUS_ID]=A&fields[NAME]=A",
                "",
                "Specified entity type is not supported.");
        var stage = "fields[ENTITY_ID]=DEAL_STAGE&fields[NAME]=A&fields[STATUS_ID]=";
        refused(add, stage + "A B", "", "The field STATUS_ID is invalid.");
        refused(add, stage + "AB&fields[SORT]=500", "", "An intermediate stage can't come after the successful one");
        assertThat(door.form(add, stage + "AB&fields[SORT]=500&fields[SEMANTICS]=F")
                        .status())
                .isEqualTo(200);
        refused("crm.status.update", "fields[NAME]=A", "", "Invalid identifier.");
        refused("crm.status.update", "id=999&fields[NAME]=A", "", "Status is not found.");
        refused("crm.status.delete", "id=999", "", "Status is not found.");
        refused("crm.status.entity.items", "", "", "The parameter entityId is not defined or invalid.");
        assertThat(door.as(2).form(add, source + "A&fields[NAME]=A").body())
                .containsEntry("error_description", "Access denied.");
    }

    @Test
    void dictionaries_are_described() {
        assertThat(rows("crm.status.entity.types", ""))
                .anySatisfy(type -> assertThat(type)
                        .containsEntry("ID", "DEAL_STAGE")
                        .containsEntry("ENTITY_TYPE_ID", 2L)
                        .containsEntry(
                                "SEMANTIC_INFO",
                                Map.of(
                                        "START_FIELD", "NEW",
                                        "FINAL_SUCCESS_FIELD", "WON",
                                        "FINAL_UNSUCCESS_FIELD", "LOSE",
                                        "FINAL_SORT", 0L)));
        assertThat(row("crm.status.fields", "")).containsKeys("EXTRA", "NAME_INIT");
        assertThat(rows("crm.dealcategory.stage.list", "")).hasSize(8);
        assertThat(Parameters.in(row("crm.category.get", "entityTypeId=2&id=0").get("category"))
                        .asMap())
                .containsEntry("originId", "");
        refused(
                "crm.category.list",
                "entityTypeId=3",
                "ENTITY_TYPE_NOT_SUPPORTED",
                "Entity type {CONTACT} is not supported");
        refused("crm.category.list", "entityTypeId=999", "NOT_FOUND", "SPA not found");
    }

    @Test
    void a_field_an_application_adds_is_described_with_the_others() {
        var id = result(door.form(
                "crm.contact.userfield.add",
                "fields[FIELD_NAME]=order&fields[USER_TYPE_ID]=enumeration&fields[LABEL]=Order&fields[MULTIPLE]=Y"
                        + "&fields[EDIT_FORM_LABEL][ru]=Заказ&fields[LIST][0][VALUE]=One&fields[LIST][1][VALUE]=Two"));

        var field = row("crm.contact.userfield.get", "id=" + id);
        assertThat(field)
                .containsEntry("FIELD_NAME", "UF_CRM_ORDER")
                .containsEntry("ENTITY_ID", "CRM_CONTACT")
                .containsEntry("MULTIPLE", "Y")
                .containsEntry("SORT", "100")
                .containsEntry("EDIT_FORM_LABEL", Map.of("en", "Order", "ru", "Заказ", "de", "Order"));
        var one = Parameters.in(((List<?>) Objects.requireNonNull(field.get("LIST"))).get(0))
                .text("ID")
                .orElseThrow();
        assertThat(Parameters.in(row("crm.contact.fields", "").get("UF_CRM_ORDER"))
                        .asMap())
                .containsEntry("type", "enumeration")
                .containsEntry("isDynamic", true)
                .containsEntry("isMultiple", true)
                .containsEntry("formLabel", "Order")
                .hasEntrySatisfying(
                        "items", items -> assertThat((List<?>) items).hasSize(2));
        assertThat(row("crm.deal.fields", "")).doesNotContainKey("UF_CRM_ORDER");
        assertThat(Parameters.in(row("crm.item.fields", "entityTypeId=3").get("fields"))
                        .inside("ufCrm_ORDER")
                        .asMap())
                .containsEntry("upperName", "UF_CRM_ORDER");

        door.form(
                "crm.contact.userfield.update",
                "id=" + id + "&fields[MANDATORY]=Y&fields[FIELD_NAME]=other&fields[LIST][0][ID]=" + one
                        + "&fields[LIST][0][DEL]=Y&fields[LIST][1][VALUE]=Three");
        var changed = rows("crm.contact.userfield.list", "filter[LANG]=ru&filter[MANDATORY]=Y&order[SORT]=ASC");
        assertThat(changed)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("FIELD_NAME", "UF_CRM_ORDER")
                        .containsEntry("EDIT_FORM_LABEL", "Заказ")
                        .hasEntrySatisfying(
                                "LIST",
                                list -> assertThat((List<?>) list)
                                        .extracting(choice -> Parameters.in(choice)
                                                .text("VALUE")
                                                .orElse(""))
                                        .containsExactly("Two", "Three")));
        assertThat(rows("crm.contact.userfield.list", "").get(0)).doesNotContainKey("EDIT_FORM_LABEL");
        assertThat(result(door.form("crm.contact.userfield.delete", "id=" + id)))
                .isEqualTo(true);
        assertThat(rows("crm.contact.userfield.list", "")).isEmpty();
    }

    @Test
    void wrong_fields_are_refused() {
        var add = "crm.lead.userfield.add";
        refused(add, "fields[X]=1", "", "The 'FIELD_NAME' field is not found.");
        refused(add, "fields[FIELD_NAME]=a", "", "The 'USER_TYPE_ID' field is not found.");
        refused(
                add,
                "fields[USER_TYPE_ID]=string&fields[FIELD_NAME]=" + "a".repeat(44),
                "ERROR_CORE",
                "The field name is too long (more than 50 characters).");
        refused(
                add,
                "fields[USER_TYPE_ID]=string&fields[FIELD_NAME]=a-b",
                "ERROR_CORE",
                "The field name contains invalid characters.");
        refused(
                add,
                "fields[USER_TYPE_ID]=thing&fields[FIELD_NAME]=a",
                "ERROR_CORE",
                "The user field type is incorrect.");
        var fine = "fields[USER_TYPE_ID]=string&fields[FIELD_NAME]=UF_A";
        var id = result(door.form(add, fine));
        refused(add, fine, "ERROR_CORE", "The field UF_CRM_A for the object CRM_LEAD already exists.");
        for (var verb : List.of("get", "update", "delete")) {
            refused(
                    "crm.deal.userfield." + verb,
                    "fields[SORT]=1&id=" + id,
                    "ERROR_NOT_FOUND",
                    "The entity with ID '" + id + "' is not found.");
            refused("crm.deal.userfield." + verb, "fields[SORT]=1", "", "ID is not defined or invalid.");
        }
        assertThat(door.as(2).form("crm.lead.userfield.list", "").body())
                .containsEntry("error_description", "Access denied.");
    }

    @Test
    void lines_are_written_into_timelines() {
        door.form("crm.deal.add", "fields[TITLE]=D");
        var owner = "fields[entityTypeId]=2&fields[entityId]=1";
        for (int number = 1; number <= 11; number++) {
            door.form(
                    "crm.timeline.logmessage.add",
                    owner + "&fields[title]=T" + number + "&fields[text]=Text&fields[iconCode]=info");
        }

        var list = door.form("crm.timeline.logmessage.list", "entityTypeId=2&entityId=1");
        assertThat(list.body()).containsEntry("total", 11L).containsEntry("next", 10L);
        var first = Parameters.in(((List<?>) result(list)).get(0));
        assertThat(first.text("title")).contains("T11");
        assertThat(rows("crm.timeline.logmessage.list", "entityTypeId=2&entityId=1&order[id]=asc&start=10"))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).containsEntry("title", "T11").containsEntry("iconCode", "info"));
        var id = "id=" + first.text("id").orElseThrow();
        assertThat(Parameters.in(row("crm.timeline.logmessage.get", id).get("logMessage"))
                        .asMap())
                .containsEntry("created", "2026-11-20T12:00:00+00:00")
                .containsEntry("authorId", 1L);
        assertThat(result(door.form("crm.timeline.logmessage.delete", id))).isEqualTo(true);
        refused("crm.timeline.logmessage.get", id, "NOT_FOUND", "Not found");
        var add = "crm.timeline.logmessage.add";
        refused(add, "", "100", "Could not find value for parameter {fields}");
        refused(add, owner, "100", "Could not find value for parameter {title}");
        refused(
                add,
                "fields[entityTypeId]=2&fields[entityId]=9&fields[title]=a&fields[text]=b&fields[iconCode]=info",
                "OWNER_NOT_FOUND",
                "Owner was not found.");
        refused(add, "fields[entityTypeId]=99", "OWNER_NOT_FOUND", "Owner was not found.");
    }

    private Map<String, Object> row(String method, String form) {
        return Parameters.in(result(door.form(method, form))).asMap();
    }

    private List<Map<String, Object>> rows(String method, String form) {
        return ((List<?>) result(door.form(method, form)))
                .stream().map(row -> Parameters.in(row).asMap()).toList();
    }

    private void refused(String method, String form, String code, String description) {
        var answer = door.form(method, form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).containsEntry("error", code).containsEntry("error_description", description);
    }
}
