package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.RestMethod;

/** The six methods each kind of record has in common. */
@Dependent
public class RecordMethods {

    @Produces
    @Dependent
    RestMethod contactAdd(ChangeItems change) {
        return new AddItemMethod(ItemKind.CONTACT, change);
    }

    @Produces
    @Dependent
    RestMethod contactUpdate(ChangeItems change, FindItems find) {
        return new UpdateItemMethod(ItemKind.CONTACT, change, find);
    }

    @Produces
    @Dependent
    RestMethod contactDelete(ChangeItems change, FindItems find) {
        return new DeleteItemMethod(ItemKind.CONTACT, change, find);
    }

    @Produces
    @Dependent
    RestMethod contactGet(FindItems find) {
        return new GetItemMethod(ItemKind.CONTACT, find);
    }

    @Produces
    @Dependent
    RestMethod contactList(FindItems find) {
        return new ListItemsMethod(ItemKind.CONTACT, find);
    }

    @Produces
    @Dependent
    RestMethod contactFields() {
        return new ItemFieldsMethod(ItemKind.CONTACT);
    }

    @Produces
    @Dependent
    RestMethod leadAdd(ChangeItems change) {
        return new AddItemMethod(ItemKind.LEAD, change);
    }

    @Produces
    @Dependent
    RestMethod leadUpdate(ChangeItems change, FindItems find) {
        return new UpdateItemMethod(ItemKind.LEAD, change, find);
    }

    @Produces
    @Dependent
    RestMethod leadDelete(ChangeItems change, FindItems find) {
        return new DeleteItemMethod(ItemKind.LEAD, change, find);
    }

    @Produces
    @Dependent
    RestMethod leadGet(FindItems find) {
        return new GetItemMethod(ItemKind.LEAD, find);
    }

    @Produces
    @Dependent
    RestMethod leadList(FindItems find) {
        return new ListItemsMethod(ItemKind.LEAD, find);
    }

    @Produces
    @Dependent
    RestMethod leadFields() {
        return new ItemFieldsMethod(ItemKind.LEAD);
    }

    @Produces
    @Dependent
    RestMethod dealAdd(ChangeItems change) {
        return new AddItemMethod(ItemKind.DEAL, change);
    }

    @Produces
    @Dependent
    RestMethod dealUpdate(ChangeItems change, FindItems find) {
        return new UpdateItemMethod(ItemKind.DEAL, change, find);
    }

    @Produces
    @Dependent
    RestMethod dealDelete(ChangeItems change, FindItems find) {
        return new DeleteItemMethod(ItemKind.DEAL, change, find);
    }

    @Produces
    @Dependent
    RestMethod dealGet(FindItems find) {
        return new GetItemMethod(ItemKind.DEAL, find);
    }

    @Produces
    @Dependent
    RestMethod dealList(FindItems find) {
        return new ListItemsMethod(ItemKind.DEAL, find);
    }

    @Produces
    @Dependent
    RestMethod dealFields() {
        return new ItemFieldsMethod(ItemKind.DEAL);
    }

    @Produces
    @Dependent
    RestMethod companyAdd(ChangeItems change) {
        return new AddItemMethod(ItemKind.COMPANY, change);
    }

    @Produces
    @Dependent
    RestMethod companyUpdate(ChangeItems change, FindItems find) {
        return new UpdateItemMethod(ItemKind.COMPANY, change, find);
    }

    @Produces
    @Dependent
    RestMethod companyDelete(ChangeItems change, FindItems find) {
        return new DeleteItemMethod(ItemKind.COMPANY, change, find);
    }

    @Produces
    @Dependent
    RestMethod companyGet(FindItems find) {
        return new GetItemMethod(ItemKind.COMPANY, find);
    }

    @Produces
    @Dependent
    RestMethod companyList(FindItems find) {
        return new ListItemsMethod(ItemKind.COMPANY, find);
    }

    @Produces
    @Dependent
    RestMethod companyFields() {
        return new ItemFieldsMethod(ItemKind.COMPANY);
    }

    @Produces
    @Dependent
    RestMethod activityUpdate(ChangeItems change, FindItems find) {
        return new UpdateItemMethod(ItemKind.ACTIVITY, change, find);
    }

    @Produces
    @Dependent
    RestMethod activityDelete(ChangeItems change, FindItems find) {
        return new DeleteItemMethod(ItemKind.ACTIVITY, change, find);
    }

    @Produces
    @Dependent
    RestMethod activityGet(FindItems find) {
        return new GetItemMethod(ItemKind.ACTIVITY, find);
    }

    @Produces
    @Dependent
    RestMethod activityList(FindItems find) {
        return new ListItemsMethod(ItemKind.ACTIVITY, find);
    }

    @Produces
    @Dependent
    RestMethod activityFields() {
        return new ItemFieldsMethod(ItemKind.ACTIVITY);
    }

    @Produces
    @Dependent
    RestMethod commentGet(FindItems find) {
        return new GetItemMethod(ItemKind.COMMENT, find);
    }

    @Produces
    @Dependent
    RestMethod commentList(FindItems find) {
        return new ListItemsMethod(ItemKind.COMMENT, find);
    }

    @Produces
    @Dependent
    RestMethod commentFields() {
        return new ItemFieldsMethod(ItemKind.COMMENT);
    }
}
