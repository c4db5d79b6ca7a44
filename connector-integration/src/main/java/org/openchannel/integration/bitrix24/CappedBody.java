package org.openchannel.integration.bitrix24;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** An answer as text, of a bounded length: nobody fills our memory by talking without an end. */
final class CappedBody implements BodySubscriber<String> {

    private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
    private @Nullable Subscription subscription;
    private long left;

    private CappedBody(long most) {
        left = most;
    }

    /** Takes {@code most} bytes; an answer that is longer fails with an {@link IOException}. */
    static BodyHandler<String> of(long most) {
        return answer -> new CappedBody(most);
    }

    @Override
    public CompletionStage<String> getBody() {
        return text.getBody();
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        text.onSubscribe(begun);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        left -= more.stream().mapToLong(ByteBuffer::remaining).sum();
        if (left >= 0) {
            text.onNext(more);
        } else if (subscription != null) {
            subscription.cancel();
            text.onError(new IOException("The answer is too long"));
        }
    }

    @Override
    public void onError(Throwable failure) {
        text.onError(failure);
    }

    @Override
    public void onComplete() {
        text.onComplete();
    }
}
