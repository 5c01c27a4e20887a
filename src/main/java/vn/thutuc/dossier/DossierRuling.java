package vn.thutuc.dossier;

import java.time.Instant;
import vn.thutuc.rules.Ruling;

/**
 * A ruling kept with its dossier: evidence that can be replayed.
 *
 * @param no its place among the dossier's rulings, from 1
 * @param element the step of the process that asked
 */
public record DossierRuling(
    DossierCode dossier, int no, String element, Instant at, Ruling ruling) {}
