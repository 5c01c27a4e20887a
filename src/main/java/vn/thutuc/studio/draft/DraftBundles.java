package vn.thutuc.studio.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.check.BundleCheck;

/**
 * A draft's files read as a bundle, and what the check says of them; the answer for a content is
 * remembered, because the same content is looked at many times.
 */
@Component
public class DraftBundles {

  private static final int REMEMBERED = 24;

  private final Drafts drafts;
  private final DraftFiles files;
  private final Clock clock;
  private final Map<Content, Checked> known = new LinkedHashMap<>(32, 0.75f, true);

  DraftBundles(Drafts drafts, DraftFiles files, Clock clock) {
    this.drafts = drafts;
    this.files = files;
    this.clock = clock;
  }

  private record Content(BundleHash hash, LocalDate day) {}

  /** A content and what was found in it. */
  public record Checked(Bundle bundle, List<Finding> findings) {

    public Checked {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The draft as it lies there now.
   *
   * @throws BundleProblem if it is no bundle at all, for instance without a file
   */
  public Bundle read(DraftId draft) {
    return BundleReader.of(files.contents(draft));
  }

  /**
   * The draft as it lies there now, to take away.
   *
   * @throws DraftNotFound if there is none of that number
   * @throws FileNotTaken if it is no bundle at all, for instance without a file
   */
  public Bundle whole(DraftId draft) {
    try {
      return read(drafts.get(draft).id());
    } catch (BundleProblem unreadable) {
      throw new FileNotTaken(unreadable);
    }
  }

  /**
   * The draft as it lies there now with everything the check says of it today.
   *
   * @throws BundleProblem if it is no bundle at all
   */
  public Checked check(DraftId draft) {
    return check(read(draft));
  }

  /** The draft as it lies there now and what is found in it, even if it is no bundle at all. */
  public Trial now(DraftId draft) {
    try {
      Checked checked = check(draft);
      return new Trial(checked.bundle(), checked.findings());
    } catch (BundleProblem unreadable) {
      return new Trial(null, List.of(BundleCheck.refusal(unreadable)));
    }
  }

  /** What is found in the draft now; one that is no bundle at all has that one finding. */
  public List<Finding> findings(DraftId draft) {
    return now(draft).findings();
  }

  /**
   * What would be found if one file held another content; nothing of it is kept.
   *
   * @throws FileNotInDraft if the draft has no such file
   */
  public Trial tried(DraftId draft, String path, byte[] content) {
    Map<String, byte[]> all = files.contents(draft);
    if (all.put(path, content) == null) {
      throw new FileNotInDraft(path);
    }
    return tried(all);
  }

  /** What is found in these files; ones that are no bundle at all have that one finding. */
  Trial tried(Map<String, byte[]> all) {
    try {
      Bundle bundle = BundleReader.of(all);
      return new Trial(bundle, BundleCheck.check(bundle, LocalDate.now(clock)));
    } catch (BundleProblem unreadable) {
      return new Trial(null, List.of(BundleCheck.refusal(unreadable)));
    }
  }

  /**
   * A content that is only tried.
   *
   * @param bundle null if it is no bundle at all
   */
  public record Trial(@Nullable Bundle bundle, List<Finding> findings) {

    public Trial {
      findings = List.copyOf(findings);
    }
  }

  /** What is found in this content, in a draft or not. */
  Checked check(Bundle bundle) {
    Content content = new Content(bundle.hash(), LocalDate.now(clock));
    synchronized (known) {
      Checked before = known.get(content);
      if (before != null) {
        return before;
      }
    }
    Checked checked = new Checked(bundle, BundleCheck.check(bundle, content.day()));
    synchronized (known) {
      known.put(content, checked);
      known.keySet().stream()
          .limit(Math.max(0, known.size() - REMEMBERED))
          .toList()
          .forEach(known::remove);
    }
    return checked;
  }
}
