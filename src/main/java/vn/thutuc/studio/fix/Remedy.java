package vn.thutuc.studio.fix;

import java.util.List;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;

/** Knows what can be done about one kind of finding, without anybody thinking. */
interface Remedy {

  /** The ways to do it; none where it would take thought. */
  List<Fix> offers(Bundle bundle, Finding finding);
}
