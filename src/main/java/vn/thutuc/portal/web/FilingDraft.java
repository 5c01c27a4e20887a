package vn.thutuc.portal.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed of an application so far; it lives as long as the browser's session.
 *
 * <p>Its key makes sending it twice harmless: the second time gets the first answer.
 *
 * @param attached ids of the documents ticked on the last page; null before it was seen
 */
record FilingDraft(
    String clientKey, Map<String, List<String>> values, @Nullable Set<String> attached)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  FilingDraft {
    values = new LinkedHashMap<>(values);
    attached = attached == null ? null : new LinkedHashSet<>(attached);
  }

  static FilingDraft empty() {
    return new FilingDraft(UUID.randomUUID().toString(), Map.of(), null);
  }

  /** The draft with a step's answers replaced by those just sent. */
  FilingDraft with(FilingStep step, Map<String, List<String>> sent) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    all.keySet().removeIf(step::owns);
    sent.forEach(
        (name, value) -> {
          if (step.owns(name)) {
            all.put(name, List.copyOf(value));
          }
        });
    return new FilingDraft(clientKey, all, attached);
  }

  FilingDraft attaching(Set<String> documents) {
    return new FilingDraft(clientKey, values, documents);
  }
}
