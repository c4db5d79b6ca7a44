package org.openchannel.portal.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An application's address at a spot of the portal's pages. */
@Entity(name = "PortalPlacementBinding")
@Table(name = "portal_placement")
public class PlacementBinding {

    @Id
    private long id;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(nullable = false, length = 100)
    private String placement;

    @Column(name = "handler_url", nullable = false, length = 1000)
    private String handlerUrl;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(nullable = false, length = 1000)
    private String description;

    @Column(name = "group_name", nullable = false, length = 200)
    private String groupName;

    @Column(nullable = false, length = 10_000)
    private String words;

    @Column(nullable = false, length = 10_000)
    private String options;

    @Column(name = "user_id", nullable = false)
    private long userId;

    @Column(name = "bound_at", nullable = false)
    private Instant boundAt;

    protected PlacementBinding() {
        // for JPA
    }

    static PlacementBinding bound(long id, PlacementSpot spot, PlacementWish wish, Instant now) {
        var binding = new PlacementBinding();
        binding.id = id;
        binding.applicationId = spot.applicationId();
        binding.placement = spot.placement();
        binding.handlerUrl = spot.handlerUrl();
        binding.title = wish.words().title();
        binding.description = wish.words().description();
        binding.groupName = wish.words().groupName();
        binding.words = PlacementWords.written(wish.byLanguage());
        binding.options = wish.options();
        binding.userId = wish.userId();
        binding.boundAt = now;
        return binding;
    }

    /** What the pages and the wire may know. */
    public BoundPlacement card() {
        var wish = new PlacementWish(
                new PlacementWords(title, description, groupName), PlacementWords.read(words), options, userId);
        return new BoundPlacement(id, applicationId, placement, handlerUrl, wish);
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public String placement() {
        return placement;
    }

    public String handlerUrl() {
        return handlerUrl;
    }

    /** The only one to see it; 0 for everybody. */
    public long userId() {
        return userId;
    }
}
