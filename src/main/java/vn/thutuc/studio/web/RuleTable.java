package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.rules.WrittenRules;
import vn.thutuc.rules.WrittenRules.Written;
import vn.thutuc.rules.drl.DrlRule;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.FileNotInDraft;
import vn.thutuc.studio.guided.GuidedRule;
import vn.thutuc.studio.guided.RuleWords;
import vn.thutuc.studio.guided.Vocabulary;

/** The rules of a draft's file, each in words, and one of them as a form. */
@Component
class RuleTable {

  private final Drafts drafts;
  private final DraftFiles files;
  private final DraftBundles bundles;
  private final RuleWords words;

  RuleTable(Drafts drafts, DraftFiles files, DraftBundles bundles, RuleWords words) {
    this.drafts = drafts;
    this.files = files;
    this.bundles = bundles;
    this.words = words;
  }

  /**
   * A rule on the page.
   *
   * @param rule null if the rule language has no such form
   */
  record Card(
      String name,
      int line,
      @Nullable DrlRule rule,
      String law,
      RuleWords.@Nullable Said said,
      String source) {}

  /** The rules of the file as they lie there. */
  WrittenRules rules(DraftId draft, String file) {
    byte[] content = content(draft, file);
    return WrittenRules.read(
        file.substring(file.lastIndexOf('/') + 1), TextOf.bytes(content).orElse(""));
  }

  byte[] content(DraftId draft, String file) {
    if (Editor.of(file) != Editor.RULES) {
      throw new FileNotInDraft(file);
    }
    return files.content(draft, file).orElseThrow(() -> new FileNotInDraft(file));
  }

  /** The revision that lies there now. */
  long revision(DraftId draft, String file) {
    return files.find(draft, file).orElseThrow(() -> new FileNotInDraft(file)).revision();
  }

  /** Says who has saved the file meanwhile, and what the rule says there. */
  void overtaken(Model model, DraftId draft, GuidedRule now, StudioPeople people) {
    model.addAttribute("conflict", files.find(draft, now.file()).orElse(null));
    model.addAttribute(
        "conflictBy",
        files.find(draft, now.file()).map(file -> people.name(file.changedBy())).orElse(""));
    model.addAttribute(
        "theirs", now.place() == null ? null : words.of(now.before(), now.vocabulary()));
  }

  /** What rules of the draft can speak of; little while the draft is no bundle. */
  Vocabulary vocabulary(DraftId draft) {
    try {
      return Vocabulary.of(bundles.read(drafts.get(draft).id()));
    } catch (BundleProblem noBundle) {
      return new Vocabulary(List.of(), List.of(), Map.of(), Map.of());
    }
  }

  /** Lays out one rule after the other. */
  void show(Model model, DraftId id, String file, WrittenRules rules, Official me) {
    Vocabulary vocabulary = vocabulary(id);
    about(model, id, file, me);
    model.addAttribute("broken", rules.isBroken() ? rules.problems() : List.of());
    model.addAttribute(
        "cards",
        rules.isBroken()
            ? List.of()
            : rules.rules().stream().map(each -> card(rules, each, vocabulary)).toList());
  }

  private void about(Model model, DraftId id, String file, Official me) {
    Draft draft = drafts.get(id);
    model.addAttribute("draft", draft);
    model.addAttribute("path", file);
    model.addAttribute("editable", draft.state() == DraftState.EDITING && me.holds(Role.DESIGNER));
    model.addAttribute("revision", revision(id, file));
  }

  private Card card(WrittenRules rules, Written each, Vocabulary vocabulary) {
    DrlRule rule = each.rule();
    String law = rule == null || rule.citation() == null ? "" : rule.citation();
    return new Card(
        each.name(),
        each.places().whole().line(rules.text()),
        rule,
        law,
        rule == null ? null : words.of(rule, vocabulary),
        each.places().whole().in(rules.text()));
  }

  /** Lays out a form, with the rule in words once it is whole. */
  void show(Model model, DraftId id, GuidedRule guided, RuleFormView view, Official me) {
    about(model, id, view.path(), me);
    model.addAttribute("name", guided.place() == null ? "" : guided.before().name());
    model.addAttribute("vocabulary", guided.vocabulary());
    model.addAttribute("view", view);
    GuidedRule.Answer answer = guided.read(view.form());
    model.addAttribute(
        "said", answer.problems().isEmpty() ? words.of(answer.rule(), guided.vocabulary()) : null);
  }

  byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
