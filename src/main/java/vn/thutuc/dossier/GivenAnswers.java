package vn.thutuc.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered at one act.
 *
 * @param taskId the task of an official; null for what the applicant supplied
 * @param replaced what was known before under names that were answered again
 */
public record GivenAnswers(
    @Nullable String taskId, Map<String, Object> given, Map<String, Object> replaced) {

  public GivenAnswers {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    replaced = Collections.unmodifiableMap(new LinkedHashMap<>(replaced));
  }

  static GivenAnswers of(
      @Nullable String taskId, Map<String, Object> given, Map<String, Object> before) {
    Map<String, Object> replaced = new LinkedHashMap<>(before);
    replaced.keySet().retainAll(given.keySet());
    return new GivenAnswers(taskId, given, replaced);
  }
}
