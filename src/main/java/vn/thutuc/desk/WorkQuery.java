package vn.thutuc.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.dossier.SearchText;

/**
 * Which part of the waiting work to list.
 *
 * @param search words of an applicant's name, a dossier code or a step; accents do not matter
 * @param after the last item of the page before; null for the first page
 */
public record WorkQuery(Scope scope, String search, @Nullable Key after) {

  /** Whose work. */
  public enum Scope {
    /** Taken by me. */
    MINE,
    /** Of my unit and roles, taken by nobody. */
    FREE,
    /** Of my unit and roles, whoever took it. */
    UNIT,
    /** What I finished. */
    FINISHED;

    /** Its name in addresses and messages. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that name. */
    public static Optional<Scope> of(String key) {
      return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }
  }

  /** Place of an item in the order of the list. */
  public record Key(Instant due, String taskId) {}

  public WorkQuery {
    search = SearchText.fold(search);
  }

  /** The first page of a scope. */
  public static WorkQuery of(Scope scope) {
    return new WorkQuery(scope, "", null);
  }
}
