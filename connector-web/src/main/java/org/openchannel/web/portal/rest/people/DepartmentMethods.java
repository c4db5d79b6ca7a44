package org.openchannel.web.portal.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.staff.ChangeDepartments;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffException;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** The tree of departments: everybody sees it, administrators change it. */
@Dependent
public class DepartmentMethods {

    private static final List<String> SCOPE = List.of("department");
    private static final long USUAL_SORT = 500;

    @Produces
    @Dependent
    RestMethod fields() {
        return new Fields();
    }

    @Produces
    @Dependent
    RestMethod get(Company company) {
        return new Get(company);
    }

    @Produces
    @Dependent
    RestMethod add(Company company, ChangeDepartments change, StaffDirectory staff) {
        return new Change("add", company, change, staff);
    }

    @Produces
    @Dependent
    RestMethod update(Company company, ChangeDepartments change, StaffDirectory staff) {
        return new Change("update", company, change, staff);
    }

    @Produces
    @Dependent
    RestMethod delete(Company company, ChangeDepartments change, StaffDirectory staff) {
        return new Change("delete", company, change, staff);
    }

    record Fields() implements RestMethod {

        @Override
        public String name() {
            return "department.fields";
        }

        @Override
        public List<String> scopes() {
            return SCOPE;
        }

        @Override
        public Object call(Call call) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("ID", "ID");
            fields.put("NAME", "Department name");
            fields.put("SORT", "Sort order");
            fields.put("PARENT", "Parent department");
            fields.put("UF_HEAD", "Head");
            return fields;
        }
    }

    record Get(Company company) implements RestMethod {

        @Override
        public String name() {
            return "department.get";
        }

        @Override
        public List<String> scopes() {
            return SCOPE;
        }

        @Override
        public Object call(Call call) {
            var found = DepartmentRows.chosen(company.departments(), call.parameters());
            return Pages.of(found.stream().map(DepartmentRows::row).toList(), call.parameters());
        }
    }

    record Change(String verb, Company company, ChangeDepartments change, StaffDirectory staff) implements RestMethod {

        @Override
        public String name() {
            return "department." + verb;
        }

        @Override
        public List<String> scopes() {
            return SCOPE;
        }

        @Override
        public Object call(Call call) {
            if (!staff.isAdmin(call.userId())) {
                throw new RestException(400, "ERROR_CORE", "Access denied");
            }
            try {
                return changed(call);
            } catch (StaffException e) {
                throw new RestException(400, "ERROR_CORE", String.valueOf(e.getMessage()));
            }
        }

        private Object changed(Call call) {
            var sent = call.parameters();
            var id = sent.number("ID").orElse(0L);
            if (verb.equals("delete")) {
                change.close(id);
                return true;
            }
            var known = verb.equals("add")
                    ? new DepartmentCard(0, "", USUAL_SORT, 0, 0)
                    : company.department(id).orElseThrow(() -> new StaffException("Department not found"));
            var wish = new DepartmentCard(
                    id,
                    sent.text("NAME").orElse(known.name()),
                    sent.number("SORT").orElse(known.sort()),
                    sent.number("PARENT").orElse(known.parentId()),
                    sent.number("UF_HEAD").orElse(known.headId()));
            if (verb.equals("add")) {
                return change.found(wish);
            }
            change.change(wish);
            return true;
        }
    }
}
