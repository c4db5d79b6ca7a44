package org.openchannel.portal.staff;

/**
 * A department as everybody sees it.
 *
 * @param parentId the one above; 0 for the company itself
 * @param headId who leads it; 0 for nobody
 */
public record DepartmentCard(long id, String name, long sort, long parentId, long headId) {}
