package vn.thutuc.system;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * How often each caller may still try, one bucket a name; forgotten some time after the last try.
 */
final class Buckets {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int MOST_NAMES = 100_000;

  private final LoadingCache<String, Bucket> buckets;

  private Buckets(Duration kept, Supplier<Bucket> fresh) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_NAMES)
            .expireAfterAccess(kept)
            .build(name -> fresh.get());
  }

  /** So many tries, each of which comes back evenly over the minute. */
  static Buckets perMinute(int tries) {
    return new Buckets(
        Duration.ofMinutes(10),
        () ->
            Bucket.builder()
                .addLimit(rate -> rate.capacity(tries).refillGreedy(tries, Duration.ofMinutes(1)))
                .build());
  }

  /** So many tries, all of which come back when the hour is over. */
  static Buckets perHour(int tries) {
    return new Buckets(
        Duration.ofHours(2),
        () ->
            Bucket.builder()
                .addLimit(rate -> rate.capacity(tries).refillIntervally(tries, Duration.ofHours(1)))
                .build());
  }

  /** Takes one try; false without one left. */
  boolean take(String name) {
    return buckets.get(name).tryConsume(1);
  }

  /** Takes one try; without one left, answers how long to wait, and why by the code. */
  boolean take(
      String name, HttpServletRequest request, HttpServletResponse response, @Nullable String code)
      throws IOException {
    ConsumptionProbe probe = buckets.get(name).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      return true;
    }
    long wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
    if (code == null) {
      response.sendError(TOO_MANY_REQUESTS);
    } else {
      EdgeCode.refuse(request, response, TOO_MANY_REQUESTS, code);
    }
    return false;
  }

  /** Gives one try back. */
  void giveBack(String name) {
    buckets.get(name).addTokens(1);
  }
}
