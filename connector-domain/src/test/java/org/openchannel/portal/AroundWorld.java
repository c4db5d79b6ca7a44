package org.openchannel.portal;

import org.openchannel.portal.crm.BindActivity;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.ChangeTodo;
import org.openchannel.portal.crm.CrmEvents;
import org.openchannel.portal.crm.CustomerRecords;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.InMemoryItems;
import org.openchannel.portal.crm.InMemorySlips;
import org.openchannel.portal.crm.Items;
import org.openchannel.portal.crm.KeepActivity;
import org.openchannel.portal.crm.KeepDictionary;
import org.openchannel.portal.crm.KeepLog;
import org.openchannel.portal.crm.KeepUserFields;
import org.openchannel.portal.crm.LinkRecords;
import org.openchannel.portal.crm.Slips;
import org.openchannel.portal.crm.TrackCustomer;
import org.openchannel.portal.crm.WriteComment;
import org.openchannel.portal.delivery.PostForm;
import org.openchannel.portal.group.ChangeGroups;
import org.openchannel.portal.group.Groups;
import org.openchannel.portal.group.InMemoryGroups;
import org.openchannel.portal.group.ShowGroups;
import org.openchannel.portal.line.RefreshQueues;
import org.openchannel.portal.robot.AnswerRun;
import org.openchannel.portal.robot.InMemoryRobotRuns;
import org.openchannel.portal.robot.InMemoryRobots;
import org.openchannel.portal.robot.RegisterRobot;
import org.openchannel.portal.robot.RobotRuns;
import org.openchannel.portal.robot.Robots;
import org.openchannel.portal.robot.RunRobot;
import org.openchannel.portal.robot.RunStamp;
import org.openchannel.portal.signin.InMemorySignIns;
import org.openchannel.portal.signin.KeepSignIns;
import org.openchannel.portal.sms.FollowSms;
import org.openchannel.portal.sms.InMemorySmsMessages;
import org.openchannel.portal.sms.InMemorySmsSenders;
import org.openchannel.portal.sms.RegisterSender;
import org.openchannel.portal.sms.SendSms;
import org.openchannel.portal.sms.SmsMessages;
import org.openchannel.portal.sms.SmsSenders;
import org.openchannel.portal.sms.SmsStamp;
import org.openchannel.portal.staff.ChangeDepartments;
import org.openchannel.portal.staff.ChangeStaff;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.Departments;
import org.openchannel.portal.staff.InMemoryDepartments;
import org.openchannel.portal.staff.InMemoryStaffProfiles;
import org.openchannel.portal.staff.SetPassword;
import org.openchannel.portal.staff.StaffProfiles;
import org.openchannel.shared.ReversingHashes;

/** The rooms around open lines of a portal, wired by hand: customer records. */
public final class AroundWorld {

    public final PortalWorld portal;
    public final Items items;
    public final ChangeItems changeItems;
    public final FindItems findItems;
    public final KeepActivity keepActivity;
    public final BindActivity bindActivity;
    public final ChangeTodo changeTodo;
    public final LinkRecords linkRecords;
    public final KeepDictionary keepDictionary;
    public final KeepUserFields keepUserFields;
    public final KeepLog keepLog;
    public final WriteComment writeComment;
    public final Departments departments;
    public final StaffProfiles profiles;
    public final Company company;
    public final ChangeDepartments changeDepartments;
    public final ChangeStaff changeStaff;
    public final KeepSignIns signIns;
    public final RegisterSender registerSender;
    public final SendSms sendSms;
    public final FollowSms followSms;
    public final RegisterRobot registerRobot;
    public final RobotRuns robotRuns;
    public final RunRobot runRobot;
    public final AnswerRun answerRun;
    public final ShowGroups showGroups;
    public final ChangeGroups changeGroups;

    /** What is kept around a portal. */
    public record Stores(
            Items items, Departments departments, StaffProfiles profiles, Groups groups, Services services) {

        /** Fresh ones in memory. */
        public static Stores inMemory() {
            return new Stores(
                    new InMemoryItems(),
                    new InMemoryDepartments(),
                    new InMemoryStaffProfiles(),
                    new InMemoryGroups(),
                    new Services(
                            new InMemorySmsSenders(),
                            new InMemorySmsMessages(),
                            new InMemoryRobots(),
                            new InMemoryRobotRuns(),
                            new InMemorySlips()));
        }
    }

    /** What is kept of services. */
    public record Services(SmsSenders senders, SmsMessages messages, Robots robots, RobotRuns runs, Slips slips) {}

    /** In memory. */
    public AroundWorld(PortalWorld portal) {
        this(portal, Stores.inMemory());
    }

    /** Over these stores. */
    public AroundWorld(PortalWorld portal, Stores stores) {
        this.portal = portal;
        items = stores.items();
        departments = stores.departments();
        profiles = stores.profiles();
        company = new Company(departments, profiles);
        portal.company = company;
        var queues = new RefreshQueues(portal.repositories.lines(), portal.queueMembers());
        changeDepartments = new ChangeDepartments(departments, queues, portal.numbers);
        signIns = new KeepSignIns(new InMemorySignIns(), portal.secrets, portal.clock);
        changeStaff = new ChangeStaff(portal.repositories.staff(), profiles, queues, signIns, portal.numbers);
        var services = stores.services();
        var postForm = new PostForm(portal.queue);
        registerSender = new RegisterSender(services.senders(), portal.numbers);
        sendSms = new SendSms(
                services.senders(),
                services.messages(),
                postForm,
                portal.numbers,
                new SmsStamp(portal.secrets, portal.clock));
        followSms = new FollowSms(services.messages(), portal.clock);
        registerRobot = new RegisterRobot(services.robots(), portal.numbers);
        robotRuns = services.runs();
        runRobot = new RunRobot(
                services.robots(),
                services.runs(),
                postForm,
                portal.numbers,
                new RunStamp(portal.secrets, portal.clock));
        answerRun = new AnswerRun(services.runs(), portal.clock);
        showGroups = new ShowGroups(stores.groups());
        changeGroups = new ChangeGroups(stores.groups(), portal.numbers, portal.clock);
        changeItems = new ChangeItems(
                items,
                new CrmEvents(portal.repositories.applications(), portal.raiseEvent),
                portal.numbers,
                portal.clock);
        findItems = new FindItems(items);
        keepActivity = new KeepActivity(changeItems, items);
        bindActivity = new BindActivity(items, new CrmEvents(portal.repositories.applications(), portal.raiseEvent));
        changeTodo = new ChangeTodo(items, changeItems);
        linkRecords = new LinkRecords(items, changeItems);
        keepDictionary = new KeepDictionary(services.slips(), portal.numbers);
        keepUserFields = new KeepUserFields(services.slips(), portal.numbers);
        keepLog = new KeepLog(services.slips(), items, portal.numbers, portal.clock);
        writeComment = new WriteComment(changeItems, items);
    }

    /** Keeps records of people who write. */
    public TrackCustomer trackCustomer() {
        var repositories = portal.repositories;
        return new TrackCustomer(repositories.lines(), repositories.sessions(), customerRecords());
    }

    /** The records of people who write. */
    public CustomerRecords customerRecords() {
        return new CustomerRecords(
                portal.repositories.customers(), findItems, changeItems, portal.sessionWorld.linkCrm);
    }

    /** Gives people passwords. */
    public SetPassword setPassword() {
        return new SetPassword(portal.repositories.staff(), new ReversingHashes(), signIns);
    }
}
