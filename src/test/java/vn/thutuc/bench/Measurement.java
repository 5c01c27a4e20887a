package vn.thutuc.bench;

/** One benchmark of the report: a name to run it alone by, and the Markdown it yields. */
public interface Measurement {

  /** Short name in kebab-case. */
  String name();

  /** Runs it and returns its section of the report, heading first. */
  String run() throws Exception;
}
