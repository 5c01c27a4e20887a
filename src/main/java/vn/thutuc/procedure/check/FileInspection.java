package vn.thutuc.procedure.check;

import vn.thutuc.procedure.FileProblem;

/** Tells what is wrong inside single files: shape, language, and what must not reach the engine. */
final class FileInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    for (FileProblem problem : subject.bundle().fileProblems()) {
      Kind kind =
          Kind.of(problem.code())
              .orElseThrow(() -> new IllegalStateException("No kind for " + problem.code()));
      report.add(kind, problem.file(), problem.element(), problem.args().toArray());
    }
  }
}
