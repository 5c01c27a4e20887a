package vn.thutuc.procedure.check;

/** Looks at a bundle from one side and reports what it finds. */
interface Inspection {

  void inspect(Subject subject, Report report);
}
