package vn.thutuc.reform.study;

import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** What is asked of the lab about one published version, with all one needs to ask it again. */
public sealed interface LabPlan permits StudyPlan, SearchPlan, DraftPlan {

  ProcedureKey key();

  /** The published version it is about. */
  BundleHash base();

  /** What its answer is called. */
  String title();

  /** Of the simulation, as text. */
  String parameters();
}
