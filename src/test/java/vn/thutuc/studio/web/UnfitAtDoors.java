package vn.thutuc.studio.web;

import static vn.thutuc.studio.web.StudioDoor.act;
import static vn.thutuc.studio.web.StudioDoor.edit;
import static vn.thutuc.studio.web.StudioDoors.MOVE;
import static vn.thutuc.studio.web.StudioDoors.RULE;
import static vn.thutuc.studio.web.StudioDoors.TYPED;
import static vn.thutuc.studio.web.StudioDoors.with;

import java.util.List;

/** What makes no sense as put, at every page of the studio that takes words. */
final class UnfitAtDoors {

  private UnfitAtDoors() {}

  static List<StudioDoor> all() {
    return List.of(
        edit("/add", "path", "../" + TYPED).refused(TYPED),
        edit("/rename", "file", "$rules", "revision", "0", "path", "../" + TYPED).refused(TYPED),
        edit("/rules/rule", with(RULE, "c0.t0.value", TYPED)).refused(TYPED),
        edit("/steps/{step}", "file", "$model", "revision", "0", "name", TYPED)
            .at("step", "no-such")
            .refused(TYPED),
        edit("/review/submit", "reason", TYPED, "decision", "").refused(TYPED),
        act(MOVE + "/ask", "reason", TYPED).refused(TYPED),
        act("/studio/tokens", "name", TYPED, "days", "91").refused(TYPED),
        act("/studio/imports/{id}/open", "title", " ").refused(""),
        act("/studio/new/blank", "name", TYPED, "key", "?").refused(TYPED));
  }
}
