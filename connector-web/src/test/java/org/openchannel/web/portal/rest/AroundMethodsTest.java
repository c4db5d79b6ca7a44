package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.encoded;
import static org.openchannel.web.portal.rest.Door.result;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AroundMethodsTest {

    private final Door door = new Door();

    @Test
    void editions_and_rights_are_told() {
        assertThat(result(door.form("feature.get", "CODE=rest_offline_extended")))
                .isEqualTo(Map.of("value", "Y"));
        assertThat(result(door.form("feature.get", "CODE=something"))).isEqualTo(Map.of("value", "N"));
        refused(door.form("feature.get", ""), 400, "CODE_EMPTY", "CODE can't be empty");
        assertThat(result(door.form("user.admin", ""))).isEqualTo(true);
        assertThat(result(door.form("access.name", ""))).isEqualTo(false);
        assertThat(row(door.form("access.name", "ACCESS[]=AU&ACCESS[]=U2&ACCESS[]=Z9")))
                .containsOnlyKeys("AU", "U2");
        assertThat(result(door.as(2).form("user.admin", ""))).isEqualTo(false);
        assertThat(result(door.form("user.access", "ACCESS[]=U2"))).isEqualTo(true);
        assertThat(result(door.form("user.access", "ACCESS[]=U3&ACCESS[]=G1"))).isEqualTo(false);
    }

    @Test
    void departments_form_a_tree_administrators_change() {
        assertThat(result(door.form("department.get", "")))
                .isEqualTo(List.of(Map.of("ID", "1", "NAME", "Company", "SORT", 500L)));
        var sales = result(door.form("department.add", "NAME=Sales&PARENT=1&UF_HEAD=2"));
        var field = result(door.form("department.add", "NAME=Field&PARENT=" + sales));

        assertThat(result(door.form("department.get", "ID=" + sales)))
                .isEqualTo(List.of(
                        Map.of("ID", sales.toString(), "NAME", "Sales", "SORT", 500L, "PARENT", "1", "UF_HEAD", "2")));
        assertThat(result(door.form("department.update", "ID=" + field + "&NAME=Out")))
                .isEqualTo(true);
        assertThat(names(door.form("department.get", "sort=NAME&order=DESC")))
                .containsExactly("Sales", "Out", "Company");
        assertThat(names(door.form("department.get", "PARENT=1"))).containsExactly("Sales");
        core(
                door.form("department.update", "ID=" + sales + "&PARENT=" + field),
                "There can be only one top-level department");
        core(door.form("department.add", "NAME=Top"), "There can be only one top-level department");
        core(door.form("department.add", "PARENT=1"), "The name of the department is empty");
        core(door.form("department.update", "ID=99&NAME=x"), "Department not found");
        core(door.form("department.delete", "ID=99"), "Department not found");
        assertThat(result(door.form("department.delete", "ID=" + sales))).isEqualTo(true);
        assertThat(names(door.form("department.get", "PARENT=1"))).containsExactly("Out");
        core(door.as(2).form("department.add", "NAME=x&PARENT=1"), "Access denied");
        assertThat(result(door.form("department.fields", ""))).isInstanceOf(Map.class);
    }

    @Test
    void groups_are_founded_filled_and_closed_by_those_they_belong_to() {
        var chess = result(door.as(2).form("sonet_group.create", "NAME=Chess"));
        door.form("sonet_group.create", "NAME=Sales team");

        assertThat(result(door.as(1).form("sonet_group.user.add", "GROUP_ID=" + chess + "&USER_ID[]=3&USER_ID[]=99")))
                .isEqualTo(List.of("3"));
        assertThat(result(door.form("sonet_group.user.get", "ID=" + chess)))
                .isEqualTo(List.of(Map.of("USER_ID", "2", "ROLE", "A"), Map.of("USER_ID", "3", "ROLE", "K")));
        assertThat(row(door.as(3).form("sonet_group.user.groups", ""), 0))
                .containsEntry("GROUP_ID", chess.toString())
                .containsEntry("GROUP_NAME", "Chess")
                .containsEntry("ROLE", "K");
        assertThat(names(door.form("sonet_group.get", "ORDER[NAME]=ASC"))).containsExactly("Chess", "Sales team");
        assertThat(names(door.form("sonet_group.get", ""))).containsExactly("Sales team", "Chess");
        assertThat(names(door.form("sonet_group.get", "FILTER[%25NAME]=che"))).containsExactly("Chess");
        assertThat(names(door.form("sonet_group.get", "GROUP_ID=" + chess))).containsExactly("Chess");

        refused(
                door.as(3).form("sonet_group.delete", "GROUP_ID=" + chess),
                400,
                "",
                "User has no permissions to delete group");
        refused(door.form("sonet_group.user.get", ""), 400, "", "Wrong socialnetwork group ID");
        refused(door.form("sonet_group.user.get", "ID=99"), 400, "", "Socialnetwork group not found");
        refused(door.form("sonet_group.create", "NAME="), 400, "", "The group name is not specified");
        assertThat(result(door.as(1).form("sonet_group.user.delete", "GROUP_ID=" + chess + "&USER_ID=3")))
                .isEqualTo(List.of("3"));
        assertThat(result(door.as(2).form("sonet_group.delete", "GROUP_ID=" + chess)))
                .isEqualTo(true);
        assertThat(names(door.form("sonet_group.get", ""))).containsExactly("Sales team");
    }

    @Test
    void groups_are_described_moderated_and_given_away() {
        var chess = result(door.as(2).form("sonet_group.create", "NAME=Chess&VISIBLE=N&DESCRIPTION=Games&PROJECT=Y"));
        door.as(1).form("sonet_group.user.add", "GROUP_ID=" + chess + "&USER_ID=3");

        assertThat(names(door.as(1).form("sonet_group.get", ""))).isEmpty();
        assertThat(names(door.as(1).form("sonet_group.get", "IS_ADMIN=Y"))).containsExactly("Chess");
        assertThat(row(door.as(3).form("sonet_group.get", encoded("FILTER[!NAME]") + "=x&FILTER[PROJECT]=Y"), 0))
                .containsEntry("DESCRIPTION", "Games")
                .containsEntry("VISIBLE", "N")
                .containsEntry("SUBJECT_ID", "1");
        assertThat(result(door.as(1).form("sonet_group.user.update", "GROUP_ID=" + chess + "&USER_ID=3&ROLE=E")))
                .isEqualTo(List.of("3"));
        assertThat(row(door.as(2).form("sonet_group.user.get", "ID=" + chess), 1))
                .containsEntry("ROLE", "E");
        assertThat(result(door.as(2).form("sonet_group.update", "GROUP_ID=" + chess + "&OPENED=Y")))
                .isEqualTo(chess);
        assertThat(result(door.as(2).form("sonet_group.setowner", "GROUP_ID=" + chess + "&USER_ID=3")))
                .isEqualTo(true);
        assertThat(row(door.as(3).form("sonet_group.get", ""), 0))
                .containsEntry("OWNER_ID", "3")
                .containsEntry("OPENED", "Y")
                .containsEntry("NAME", "Chess");

        refused(
                door.as(2).form("sonet_group.update", "GROUP_ID=" + chess),
                400,
                "",
                "User has no permissions to update group");
        refused(
                door.as(2).form("sonet_group.setowner", "GROUP_ID=" + chess + "&USER_ID=99"),
                400,
                "",
                "Invalid user ID");
        refused(door.as(2).form("sonet_group.setowner", ""), 400, "", "Invalid workgroup/project ID");
        refused(door.as(1).form("sonet_group.user.add", "GROUP_ID=" + chess), 400, "", "Wrong user IDs");
        refused(door.as(3).form("sonet_group.user.add", "GROUP_ID=" + chess), 400, "", "No permissions to add users");
        refused(
                door.as(1).form("sonet_group.user.update", "GROUP_ID=" + chess + "&USER_ID=3"),
                400,
                "",
                "Incorrect role code");
        refused(door.as(1).form("sonet_group.delete", ""), 400, "", "Wrong group ID");
    }

    @Test
    void people_are_found_by_operators_and_letters() {
        assertThat(ids("user.get", "")).containsExactly("1", "2", "3");
        assertThat(ids("user.get", "ID=2")).containsExactly("2");
        assertThat(ids("user.get", "FILTER[ID][]=3&FILTER[ID][]=1")).containsExactly("1", "3");
        assertThat(ids("user.get", encoded("FILTER[>ID]") + "=1")).containsExactly("2", "3");
        assertThat(ids("user.get", encoded("FILTER[!ID]") + "=1")).containsExactly("2", "3");
        assertThat(ids("user.get", encoded("FILTER[%NAME]") + "=livi")).containsExactly("2");
        assertThat(ids("user.get", encoded("FILTER[!%NAME]") + "=livi")).containsExactly("1", "3");
        assertThat(ids("user.get", "FILTER[NAME_SEARCH]=oscar+reed")).containsExactly("3");
        assertThat(ids("user.get", "FILTER[UF_DEPARTMENT]=1&sort=NAME&order=DESC"))
                .containsExactly("3", "2", "1");
        assertThat(ids("user.get", "FILTER[UF_DEPARTMENT]=7")).isEmpty();
        assertThat(ids("user.get", "FILTER[ACTIVE]=N")).isEmpty();
        assertThat(ids("user.get", "ADMIN_MODE=True&FILTER[ACTIVE]=true")).hasSize(3);
        assertThat(ids("user.get", encoded("FILTER[=%NAME]") + "=" + encoded("oli%")))
                .containsExactly("2");
        assertThat(ids("user.get", encoded("FILTER[=%NAME]") + "=" + encoded("livi%")))
                .isEmpty();
        assertThat(ids("user.get", "FILTER[PERSONAL_CITY]=Riga")).isEmpty();
        assertThat(ids("user.search", "FILTER[FIND]=comp")).hasSize(3);
        assertThat(ids("user.search", "FILTER[FIND]=park")).containsExactly("2");
        assertThat(ids("user.search", "FIND=park")).containsExactly("2");
        assertThat(ids("user.search", "FILTER[UF_DEPARTMENT_NAME]=comp")).hasSize(3);
        assertThat(ids("user.search", "FILTER[UF_DEPARTMENT_NAME]=sales")).isEmpty();
        assertThat(((List<?>) result(door.form("user.get", "ID=2&select[]=NAME"))))
                .isEqualTo(List.of(Map.of("ID", "2", "NAME", "Olivia")));
        assertThat(row(door.form("user.fields", ""))).containsKeys("ID", "NAME", "UF_DEPARTMENT");
        assertThat(row(door.form("user.current", ""))).containsEntry("ID", "1").containsEntry("ACTIVE", true);
    }

    @Test
    void administrators_take_people_on_and_change_what_is_known_of_them() {
        var added = result(door.form(
                "user.add", "EMAIL=New.Person@example.org&NAME=New&LAST_NAME=Person&UF_DEPARTMENT[]=1&WORK_PHONE=5"));

        assertThat(row(door.form("user.get", "ID=" + added), 0))
                .containsEntry("ID", String.valueOf(added))
                .containsEntry("EMAIL", "New.Person@example.org")
                .containsEntry("WORK_PHONE", "5")
                .containsEntry("ACTIVE", true)
                .containsKeys("XML_ID", "LAST_LOGIN", "DATE_REGISTER");
        assertThat(result(door.form("user.update", "ID=" + added + "&PERSONAL_CITY=Riga&SECOND_NAME=M&WORK_COMPANY=A")))
                .isEqualTo(true);
        assertThat(ids("user.get", "FILTER[PERSONAL_CITY]=riga")).containsExactly(String.valueOf(added));
        door.form("user.update", "ID=" + added + "&WORK_COMPANY=");
        assertThat(row(door.form("user.get", "ID=" + added), 0))
                .containsEntry("PERSONAL_CITY", "Riga")
                .containsEntry("SECOND_NAME", "M")
                .doesNotContainKey("WORK_COMPANY");
        refused(door.form("user.add", "EMAIL=b@example.org"), 400, "ERROR_ARGUMENT", "no_extranet_field");
        assertThat(result(door.form("user.update", "ID=" + added + "&WORK_POSITION=Cook&ACTIVE=N")))
                .isEqualTo(true);
        assertThat(row(door.form("user.get", "ID=" + added), 0))
                .containsEntry("WORK_POSITION", "Cook")
                .containsEntry("NAME", "New")
                .containsEntry("ACTIVE", false);
        refused(door.form("user.add", "NAME=x"), 400, "ERROR_ARGUMENT", "wrong_email");
        refused(door.form("user.add", "EMAIL=nobody"), 400, "ERROR_ARGUMENT", "wrong_email");
        refused(
                door.form("user.add", "EMAIL=new.person@example.org"),
                400,
                "ERROR_ARGUMENT",
                "A user with this e-mail exists already");
        core(door.form("user.update", "ID=99&NAME=x"), "access_denied");
        core(door.as(2).form("user.add", "EMAIL=a@example.org"), "access_denied");
    }

    @Test
    void a_photograph_of_somebody_is_shown_in_the_size_that_is_wanted() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        var picture = Base64.getEncoder().encodeToString(png.toByteArray());

        door.json("user.update", Map.of("ID", 2, "PERSONAL_PHOTO", List.of("a.png", picture)));

        assertThat(photo("")).isEqualTo(photo("&IMAGE_RESIZE=large")).contains("/portal/files/");
        var small = photo("&IMAGE_RESIZE=small");
        assertThat(small).isNotEqualTo(photo("")).isNotEqualTo(photo("&IMAGE_RESIZE=medium"));
        try (var stored = door.files.open(small.substring(small.lastIndexOf('/') + 1))) {
            var image = ImageIO.read(stored);
            assertThat(image.getWidth()).isEqualTo(150);
            assertThat(image.getHeight()).isEqualTo(50);
        }
        assertThat(row(door.form("user.get", "ID=1"), 0)).doesNotContainKey("PERSONAL_PHOTO");
    }

    private String photo(String more) {
        return String.valueOf(row(door.form("user.get", "ID=2" + more), 0).get("PERSONAL_PHOTO"));
    }

    private static Map<String, Object> row(RestAnswer answer, int place) {
        return Parameters.in(((List<?>) result(answer)).get(place)).asMap();
    }

    private List<Object> ids(String method, String form) {
        return fields(door.form(method, form), "ID");
    }

    private static List<Object> names(RestAnswer answer) {
        return fields(answer, "NAME");
    }

    private static List<Object> fields(RestAnswer answer, String field) {
        return ((List<?>) result(answer))
                .stream().map(row -> Parameters.in(row).asMap().get(field)).toList();
    }

    private static Map<String, Object> row(RestAnswer answer) {
        return Parameters.in(result(answer)).asMap();
    }

    private static void core(RestAnswer answer, String description) {
        refused(answer, 400, "ERROR_CORE", description);
    }

    private static void refused(RestAnswer answer, int status, String code, String description) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).containsEntry("error", code).containsEntry("error_description", description);
    }
}
