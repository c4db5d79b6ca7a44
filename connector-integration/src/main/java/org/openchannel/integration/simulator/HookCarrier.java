package org.openchannel.integration.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.openchannel.integration.http.Patience;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.Devices;
import org.openchannel.simulator.device.StartDevice;
import org.openchannel.simulator.hook.Notice;
import org.openchannel.simulator.hook.Notices;
import org.openchannel.simulator.hook.TellDevices;

/** Posts notices to the hooks of linked devices until they are taken: any 2xx is a receipt, 410 refuses for good. */
@Dependent
class HookCarrier implements Carrier {

    /** Patient for three days, and never slower than once a minute: who was down gets the rest soon after. */
    static final RetrySchedule PATIENCE = new RetrySchedule(
            List.of(
                    Duration.ofMillis(500),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1)),
            Duration.ofDays(3));

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
    private static final int GONE = 410;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    private final Notices notices;
    private final Devices devices;
    private final StartDevice.Keys keys;
    private final Duration patience;

    @Inject
    HookCarrier(Notices notices, Devices devices, StartDevice.Keys keys) {
        this(notices, devices, keys, ANSWER_TIMEOUT);
    }

    /** @param patience how long until a hook's whole answer is there */
    HookCarrier(Notices notices, Devices devices, StartDevice.Keys keys, Duration patience) {
        this.patience = patience;
        this.notices = notices;
        this.devices = devices;
        this.keys = keys;
    }

    @Override
    public String queue() {
        return TellDevices.QUEUE;
    }

    @Override
    public RetrySchedule retries() {
        return PATIENCE;
    }

    @Override
    public Runnable carry(Load load) {
        var notice = notices.find(load.subject()).orElseThrow(() -> gone("There is nothing left to say"));
        var device = devices.find(notice.device()).orElseThrow(() -> gone("The device is unknown"));
        post(notice, device);
        return () -> notices.remove(notice.id());
    }

    @Override
    public void gaveUp(Load load, Failure failure) {
        notices.remove(load.subject());
    }

    private void post(Notice notice, Device device) {
        var hook = device.hook().url();
        try {
            var request = request(notice, hook, keys.hookKey(device));
            var status = Patience.whole(patience, client.sendAsync(request, BodyHandlers.discarding()))
                    .statusCode();
            if (status == GONE) {
                throw gone(hook.getHost() + " does not want to hear from this device any more");
            }
            if (status / 100 != 2) {
                throw new DeliveryFailedException(Failure.passing(hook.getHost() + " answered " + status));
            }
        } catch (IOException e) {
            throw new DeliveryFailedException(Failure.passing(hook.getHost() + " can't be reached: " + e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailedException(Failure.ambiguous("Interrupted while posting"), e);
        }
    }

    private static HttpRequest request(Notice notice, URI hook, Secret key) {
        var body = notice.body().getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(hook)
                .header("Content-Type", "application/json")
                .header("X-Webhook-Request-Id", notice.id().toString())
                .header("X-Webhook-Timestamp", Long.toString(notice.happenedAt().toEpochMilli()))
                .header(Signature.HEADER, Signature.of(body, key))
                .header(Signature.ALGORITHM_HEADER, "sha512")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static DeliveryFailedException gone(String reason) {
        return new DeliveryFailedException(Failure.permanent(reason));
    }
}
