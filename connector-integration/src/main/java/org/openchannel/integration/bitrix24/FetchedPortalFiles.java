package org.openchannel.integration.bitrix24;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.openchannel.bridge.courier.PortalFiles;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.integration.http.AddressGuard.RefusedAddressException;
import org.openchannel.integration.http.Downloads;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Operators' files, fetched with the guarded client. */
@Dependent
class FetchedPortalFiles implements PortalFiles {

    private final Downloads downloads;
    private final FindInstallations installations;

    @Inject
    FetchedPortalFiles(Downloads downloads, FindInstallations installations) {
        this.downloads = downloads;
        this.installations = installations;
    }

    @Override
    public InputStream open(MemberId memberId, String address) {
        try {
            return downloads
                    .open(resolved(memberId, address), FileStore.MAX_SIZE + 1)
                    .content();
        } catch (RefusedAddressException | IllegalArgumentException e) {
            throw new DeliveryFailedException(Failure.permanent("The file's address is refused: " + e.getMessage()), e);
        } catch (IOException e) {
            throw new DeliveryFailedException(Failure.passing("The portal's file can't be had: " + e.getMessage()), e);
        }
    }

    /** Portals may name a file by its path alone. */
    private URI resolved(MemberId memberId, String address) {
        var file = URI.create(address);
        return file.isAbsolute()
                ? file
                : installations
                        .on(memberId)
                        .map(installation -> installation.portal().resolve(file))
                        .orElseThrow(() -> new IllegalArgumentException("it has no host"));
    }
}
