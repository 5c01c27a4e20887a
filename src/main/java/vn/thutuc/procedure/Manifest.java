package vn.thutuc.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Purpose;
import vn.thutuc.rules.RuleSetSpec;
import vn.thutuc.rules.TableStep;
import vn.thutuc.rules.Text;

/**
 * The procedure as published: {@code procedure.yaml}. Holds the eight constituent parts that make a
 * procedure complete (Decree 63/2010/ND-CP, Article 8.2): name, sequence, manner, documents, time
 * limit, subjects, agency, and result, conditions and fee where they apply. The sequence of steps
 * is the BPMN named by {@link #process}.
 *
 * @param validTo the last day in force; null while no end is known
 * @param limit the statutory limit; {@code P0D} means within the day
 * @param retention how long a closed dossier's process history is kept
 * @param costs compliance-cost work items, by id
 * @param simplifications what this model leaves out, told to everybody
 */
public record Manifest(
    ProcedureKey key,
    String code,
    Text name,
    Text field,
    Level level,
    Authority competentAuthority,
    String owner,
    Publication publication,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<LegalBasis> legalBasis,
    Text subjects,
    List<Condition> conditions,
    Term limit,
    LimitUnit limitUnit,
    String calendar,
    ClockRules clock,
    Transition transition,
    Online online,
    Set<Channel> channels,
    List<Document> documents,
    @Nullable Fee fee,
    List<Result> results,
    Period retention,
    String process,
    Map<String, RuleSet> ruleSets,
    Map<String, String> forms,
    Map<String, Map<String, Object>> costs,
    List<Text> simplifications) {

  public Manifest {
    legalBasis = Copies.list(legalBasis);
    conditions = Copies.list(conditions);
    limitUnit = limitUnit == null ? LimitUnit.WORKING : limitUnit;
    channels = Copies.set(channels);
    documents = Copies.list(documents);
    results = Copies.list(results);
    ruleSets = Copies.map(ruleSets);
    forms = Copies.map(forms);
    costs = Copies.map(costs);
    simplifications = Copies.list(simplifications);
  }

  /** The citation with that id. */
  public Optional<LegalBasis> law(String id) {
    return legalBasis.stream().filter(law -> law.id().equals(id)).findFirst();
  }

  public Optional<Document> document(String id) {
    return documents.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Which level of government handles it. */
  public enum Level {
    MINISTRY,
    PROVINCE,
    COMMUNE
  }

  /** Who decides. */
  public record Authority(String id, Text name) {}

  /** The decision of the ministry that published the procedure (Quyết định công bố). */
  public record Publication(String decision, LocalDate date, boolean confirmed) {}

  /** One article the procedure stands on; everything else cites it by its id. */
  public record LegalBasis(
      String id,
      Text citation,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      boolean confirmed) {

    public boolean isInForceOn(LocalDate day) {
      return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
  }

  /** A requirement the applicant must meet, as the public reads it. */
  public record Condition(String id, Text text, @Nullable String legalBasis) {}

  /** What a day of the limit is. */
  public enum LimitUnit {
    WORKING,
    CALENDAR
  }

  /** What becomes of running dossiers when a newer version takes over. */
  public enum Transition {
    /** They finish under the law they started under; what the product does. */
    FINISH_ON_OLD,
    /** They are stopped and returned, as of an abolished procedure; not carried out yet. */
    STOP_AND_RETURN,
    /** They go on under the new law; not carried out yet. */
    MIGRATE
  }

  /** How much can be done online; anything less than FULL publishes its reason. */
  public record Online(Mode mode, @Nullable Reason reason) {

    /** Level of the online service. */
    public enum Mode {
      FULL,
      PARTIAL,
      INFO
    }

    /** Why the service is not fully online. */
    public record Reason(Kind kind, Text text) {}

    /** The kinds of reason that can be published. */
    public enum Kind {
      PRESENCE,
      ON_SITE,
      TECHNICAL
    }
  }

  /** How a dossier may be filed. */
  public enum Channel {
    ONLINE,
    COUNTER,
    POSTAL
  }

  /** One paper of the dossier: what the applicant submits, or an authority looks up instead. */
  public record Document(
      String id,
      Text name,
      Form form,
      int copies,
      Source source,
      When when,
      @Nullable String legalBasis) {

    public Document {
      copies = copies == 0 ? 1 : copies;
      source = source == null ? Source.APPLICANT : source;
      when = when == null ? When.ALWAYS : when;
    }

    /** In which form it is handed in. */
    public enum Form {
      ORIGINAL,
      COPY,
      CERTIFIED_COPY,
      DECLARATION,
      ELECTRONIC
    }

    /** Where it comes from. */
    public enum Source {
      APPLICANT,
      REGISTRY,
      REGISTRY_FIRST
    }

    /** Whether everybody needs it or a rule says so. */
    public enum When {
      ALWAYS,
      BY_RULE
    }
  }

  /** What it costs, in đồng: a fixed amount, or a decision table giving {@code amount}. */
  public record Fee(
      @Nullable BigDecimal amount, @Nullable String decision, @Nullable String legalBasis) {}

  /** A thing the applicant receives. */
  public record Result(String id, Text name) {}

  /** A question the law answers: one decision, or tables whose rows become facts for rules. */
  public record RuleSet(
      Purpose purpose, @Nullable String decision, List<TableStep> tables, List<String> drl) {

    public RuleSet {
      tables = Copies.list(tables);
      drl = Copies.list(drl);
    }

    RuleSetSpec named(String name) {
      return new RuleSetSpec(name, purpose, decision, tables, drl);
    }
  }
}
