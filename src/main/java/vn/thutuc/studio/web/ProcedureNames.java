package vn.thutuc.studio.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.rules.Text;

/** What people call a procedure: its key is for addresses and folders. */
@Component
class ProcedureNames {

  private final Procedures procedures;

  ProcedureNames(Procedures procedures) {
    this.procedures = procedures;
  }

  /** The name in its newest version; the key of one that was never published. */
  Text of(ProcedureKey key) {
    List<ProcedureVersion> versions = procedures.versions(key);
    return versions.isEmpty()
        ? Text.same(key.value())
        : procedures.bundle(versions.get(0).hash()).manifest().name();
  }
}
