package vn.thutuc.studio.draft;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.BundleReader;

/** Where a bundle keeps the files of a draft. */
@Component
class FilePlaces {

  private final DraftFiles files;

  FilePlaces(DraftFiles files) {
    this.files = files;
  }

  /**
   * The path of a file beside all others but the one it replaces.
   *
   * @param instead the path of the one it replaces; blank for none
   * @throws FileNotTaken if a bundle cannot hold it there
   * @throws FileThere if the draft has a file of that path
   */
  String of(Draft draft, String path, byte[] content, String instead) {
    try {
      Bundle alone = BundleReader.of(Map.of(path, content));
      String place = alone.files().firstKey();
      if (!alone.key().equals(draft.key())) {
        throw new BundleProblem("bundle.several-keys", path, draft.key().value());
      }
      Map<String, byte[]> all = files.contents(draft.id());
      all.remove(instead);
      if (all.containsKey(place)) {
        throw new FileThere(place);
      }
      all.put(place, content);
      BundleReader.of(all);
      return place;
    } catch (BundleProblem problem) {
      throw new FileNotTaken(problem);
    }
  }
}
