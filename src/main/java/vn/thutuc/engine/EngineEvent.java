package vn.thutuc.engine;

import java.time.Instant;

/**
 * Something that just happened to a dossier, told inside the transaction it happened in.
 *
 * <p>Who listens appends and returns: what must leave the process goes to the outbox. A listener
 * that throws takes the whole step back.
 */
public sealed interface EngineEvent
    permits StageEntered,
        StageLeft,
        FlowTaken,
        TaskOpened,
        TaskClosed,
        RulingMade,
        ServiceCalled,
        CaseMigrated,
        CaseEnded {

  /** The dossier's code. */
  String dossier();

  Instant at();
}
