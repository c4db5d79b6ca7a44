package org.openchannel.web.portal.desk.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.CrmException;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.ItemQuery;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Lists of customer records, the card of each, and what one does with it. */
@Path("/portal/crm")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class CrmResource {

    private static final String LISTS = "{list: contacts|leads|deals|companies|activities}";
    private static final String RECORD = "{list: contacts|leads|deals|companies}/{number: [0-9]{1,18}}";

    private final FrameOf frame;
    private final FindItems findItems;
    private final ChangeItems changeItems;
    private final RecordCard recordCard;
    private final Deeds deeds;

    @Inject
    public CrmResource(
            FrameOf frame, FindItems findItems, ChangeItems changeItems, RecordCard recordCard, Deeds deeds) {
        this.frame = frame;
        this.findItems = findItems;
        this.changeItems = changeItems;
        this.recordCard = recordCard;
        this.deeds = deeds;
    }

    @GET
    public Response first() {
        return seeOther("/portal/crm/contacts");
    }

    @GET
    @Path(LISTS)
    public View list(
            @PathParam("list") String list,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page,
            @Context SecurityContext security) {
        var kind = Shelf.kind(list).orElseThrow(NotFoundException::new);
        var current = Math.max(1, Math.min(page, 100_000));
        var found = findItems.search(kind, text, (long) (current - 1) * ItemQuery.PAGE);
        return shelves(frame.page("desk/crm", SignedIn.of(security), CrmEntry.CODE), kind)
                .with("rows", recordCard.rows(found.items(), recordCard.people()))
                .with("total", found.total())
                .with("q", text)
                .with("newer", current > 1 ? Shelf.page(kind, text, current - 1) : null)
                .with(
                        "older",
                        found.total() > (long) current * ItemQuery.PAGE ? Shelf.page(kind, text, current + 1) : null);
    }

    @POST
    @Path("contacts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("lastName") @DefaultValue("") String lastName,
            @FormParam("phone") @DefaultValue("") String phone,
            @Context SecurityContext security) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("NAME", cut(name));
        fields.put("LAST_NAME", cut(lastName));
        fields.put("PHONE", cut(phone));
        var number =
                changeItems.add(ItemKind.CONTACT, fields, SignedIn.of(security).id());
        return seeOther(RecordRow.address(ItemKind.CONTACT, number));
    }

    @GET
    @Path(RECORD)
    public View card(
            @PathParam("list") String list, @PathParam("number") long number, @Context SecurityContext security) {
        var view = frame.page("desk/crm-record", SignedIn.of(security), CrmEntry.CODE);
        var record = record(list, number);
        return recordCard
                .fill(shelves(view, record.kind()), record)
                .with("chats", deeds.chats(record))
                .with("senders", deeds.senders())
                .with("robots", deeds.robots(record, recordCard.people()));
    }

    @POST
    @Path(RECORD + "/{deed: comments|messages|robots}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("list") String list,
            @PathParam("number") long number,
            @PathParam("deed") String deed,
            MultivaluedMap<String, String> sent,
            @Context SecurityContext security) {
        var record = record(list, number);
        try {
            deeds.perform(
                    deed, record, Deeds.Wish.of(sent), SignedIn.of(security).id());
        } catch (CrmException e) {
            return seeOther(RecordRow.address(record.kind(), number)); // an empty comment
        }
        return seeOther(RecordRow.address(record.kind(), number) + "#" + deed);
    }

    private ItemCard record(String list, long number) {
        return Shelf.kind(list).flatMap(kind -> findItems.find(kind, number)).orElseThrow(NotFoundException::new);
    }

    private static View shelves(View view, ItemKind current) {
        List<Shelf> shelves = Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.COMMENT)
                .map(kind -> Shelf.of(kind, current))
                .toList();
        return view.with("shelves", shelves).with("shelf", Shelf.of(current, current));
    }

    private static String cut(String text) {
        var stripped = text.strip();
        return stripped.length() <= 200 ? stripped : stripped.substring(0, 200);
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
