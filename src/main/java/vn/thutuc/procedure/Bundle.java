package vn.thutuc.procedure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thutuc.rules.Dictionary;
import vn.thutuc.rules.LegalValues;
import vn.thutuc.rules.RuleSource;

/**
 * One exact version of a procedure: everything under its key in {@code processes/}, {@code rules/}
 * and {@code forms/}. Immutable and addressed by its hash; parts are parsed when first asked for
 * and a part that cannot be parsed throws {@link BundleProblem}.
 */
public final class Bundle {

  private final ProcedureKey key;
  private final SortedMap<String, byte[]> files;
  private final BundleHash hash;

  Bundle(ProcedureKey key, SortedMap<String, byte[]> files) {
    this.key = key;
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.hash = BundleHash.of(this.files);
  }

  public ProcedureKey key() {
    return key;
  }

  /** By path, e.g. {@code rules/house-permit/facts.yaml}; the bytes are not to be written to. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  public BundleHash hash() {
    return hash;
  }

  public Manifest manifest() {
    return Pending.answer();
  }

  public Dictionary dictionary() {
    return Pending.answer();
  }

  public LegalValues legalValues() {
    return Pending.answer();
  }

  /** What {@code RuleBook.compile} needs. */
  public RuleSource ruleSource() {
    return Pending.answer();
  }

  public Flow flow() {
    return Pending.answer();
  }

  /** The form with that id (the BPMN's formRef), in both languages. */
  public Optional<FormDefinition> form(String id) {
    return Pending.answer();
  }

  public List<FormDefinition> forms() {
    return Pending.answer();
  }

  public List<Scenario> scenarios() {
    return Pending.answer();
  }

  /** The canonical, checked BPMN text to hand to the engine, never the bytes as uploaded. */
  public String engineBpmn() {
    return Pending.answer();
  }
}
