package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.ItemQuery;

/** Which customer records our side of a frame lets people choose from: the newest of each kind. */
@Path("/portal/frames/{application: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class FrameRecordsResource {

    private final ApplicationDirectory applications;
    private final FindItems find;

    @Inject
    public FrameRecordsResource(ApplicationDirectory applications, FindItems find) {
        this.applications = applications;
        this.find = find;
    }

    /** {@code selectCRM}: {@code types} are lead, contact, company and deal, separated by commas. */
    @GET
    @Path("records")
    public Map<String, List<Map<String, String>>> records(
            @PathParam("application") long id, @QueryParam("types") @DefaultValue("") String types) {
        if (applications.find(id).isEmpty()) {
            throw new NotFoundException();
        }
        var records = List.of(types.toLowerCase(Locale.ROOT).split(",", -1)).stream()
                .distinct()
                .flatMap(type -> ItemKind.record(type).stream())
                .flatMap(kind -> find.page(new ItemQuery(kind, List.of(), Map.of("ID", "DESC"), 0)).items().stream())
                .map(FrameRecordsResource::row)
                .toList();
        return Map.of("records", records);
    }

    private static Map<String, String> row(ItemCard record) {
        var type = record.kind().word();
        var row = new LinkedHashMap<String, String>();
        row.put("id", record.kind().code(record.number()));
        row.put("type", type);
        row.put("place", type);
        row.put("title", record.title());
        row.put("desc", "");
        row.put("url", "/portal/crm/" + RecordTabs.LISTS.getOrDefault(record.kind(), "leads") + "/" + record.number());
        return row;
    }
}
