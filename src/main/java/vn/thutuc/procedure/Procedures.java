package vn.thutuc.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.thutuc.rules.RuleBook;

/** The published versions of every procedure. */
@Repository
public class Procedures {

  /** Records a published version; publishing the same hash again changes nothing. */
  public ProcedureVersion publish(Bundle bundle, String deploymentId) {
    return Pending.answer();
  }

  /** The version under which a dossier received on that day starts. */
  public Optional<ProcedureVersion> versionInForce(ProcedureKey key, LocalDate day) {
    return Pending.answer();
  }

  public Optional<ProcedureVersion> version(BundleHash hash) {
    return Pending.answer();
  }

  /** All versions of a procedure, newest law first. */
  public List<ProcedureVersion> versions(ProcedureKey key) {
    return Pending.answer();
  }

  /** For each procedure the version in force on that day, by key. */
  public List<ProcedureVersion> catalogue(LocalDate day) {
    return Pending.answer();
  }

  /** The content of a published version, cached. */
  public Bundle bundle(BundleHash hash) {
    return Pending.answer();
  }

  /** The compiled rules of a published version, cached. */
  public RuleBook ruleBook(BundleHash hash) {
    return Pending.answer();
  }
}
