package vn.thutuc.studio.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.migration.Migrations;
import vn.thutuc.studio.migration.WhoIsWhere;

/** Who is where in a procedure, and the moves planned and done. */
@Component
class RunningTable {

  private final Procedures procedures;
  private final WhoIsWhere whoIsWhere;
  private final Migrations migrations;

  RunningTable(Procedures procedures, WhoIsWhere whoIsWhere, Migrations migrations) {
    this.procedures = procedures;
    this.whoIsWhere = whoIsWhere;
    this.migrations = migrations;
  }

  void show(Model model, ProcedureKey key, Official me) {
    List<ProcedureVersion> versions = procedures.versions(key);
    model.addAttribute("key", key);
    model.addAttribute("name", procedures.bundle(versions.get(0).hash()).manifest().name());
    model.addAttribute("running", whoIsWhere.of(key));
    model.addAttribute(
        "targets",
        versions.stream()
            .filter(one -> one.status() == ProcedureVersion.Status.PUBLISHED)
            .toList());
    model.addAttribute("migrations", migrations.of(key));
    model.addAttribute("designs", me.holds(Role.DESIGNER));
  }
}
