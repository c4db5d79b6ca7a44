package org.openchannel.portal.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.shared.Numbers;

/** Founds, changes and closes departments. They form one tree below the company. */
@Dependent
public class ChangeDepartments {

    private static final int DEEPEST = 100;

    private final Departments departments;
    private final StaffNews news;
    private final Numbers numbers;

    @Inject
    public ChangeDepartments(Departments departments, StaffNews news, Numbers numbers) {
        this.departments = departments;
        this.news = news;
        this.numbers = numbers;
    }

    /**
     * Founds one; returns its number.
     *
     * @param wish its number does not count
     * @throws StaffException when it has no name or nothing above it
     */
    @Transactional
    public long found(DepartmentCard wish) {
        check(wish);
        if (departments.find(wish.parentId()).isEmpty()) {
            throw new StaffException("There can be only one top-level department");
        }
        var id = numbers.next("portal_department_number");
        while (departments.find(id).isPresent()) { // the company was there before any number was drawn
            id = numbers.next("portal_department_number");
        }
        departments.add(Department.founded(
                new DepartmentCard(id, wish.name().strip(), wish.sort(), wish.parentId(), wish.headId())));
        news.changed();
        return id;
    }

    /**
     * Changes it to what {@code wish} says.
     *
     * @throws StaffException when there is no such department, or it would hang below itself
     */
    @Transactional
    public void change(DepartmentCard wish) {
        var department = departments.find(wish.id()).orElseThrow(ChangeDepartments::unknown);
        check(wish);
        var isCompany = department.card().parentId() == 0;
        if (isCompany != (wish.parentId() == 0) || (!isCompany && hangsBelow(wish.parentId(), wish.id()))) {
            throw new StaffException("There can be only one top-level department");
        }
        department.describe(wish);
        news.changed();
    }

    /**
     * Closes it; what was below it moves up.
     *
     * @throws StaffException when there is no such department, or it is the company itself
     */
    @Transactional
    public void close(long id) {
        var department = departments.find(id).orElseThrow(ChangeDepartments::unknown);
        var card = department.card();
        if (card.parentId() == 0) {
            throw new StaffException("The company itself can't be deleted");
        }
        departments.all().stream()
                .filter(other -> other.card().parentId() == id)
                .forEach(other -> other.describe(new DepartmentCard(
                        other.id(),
                        other.card().name(),
                        other.card().sort(),
                        card.parentId(),
                        other.card().headId())));
        departments.remove(department);
        news.changed();
    }

    private boolean hangsBelow(long from, long id) {
        var at = from;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (at == id) {
                return true;
            }
            var above = departments.find(at).map(Department::card);
            if (above.isEmpty() || above.get().parentId() == 0) {
                return above.isEmpty();
            }
            at = above.get().parentId();
        }
        return true;
    }

    private static void check(DepartmentCard wish) {
        if (wish.name().isBlank()) {
            throw new StaffException("The name of the department is empty");
        }
        if (wish.name().strip().length() > Department.LONGEST_NAME) {
            throw new StaffException("The name of the department is too long");
        }
    }

    private static StaffException unknown() {
        return new StaffException("Department not found");
    }
}
