package vn.thutuc.procedure.check;

/** Can the dictionary and the legal values be understood, once their shape is right? */
final class DataInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    subject
        .dataProblems()
        .forEach(problem -> report.add(RuleInspection.finding(problem, subject.bundle())));
  }
}
