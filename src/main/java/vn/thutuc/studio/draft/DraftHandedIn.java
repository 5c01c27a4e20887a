package vn.thutuc.studio.draft;

import vn.thutuc.procedure.Bundle;

/** A draft is being handed in for review, in the running transaction; who objects throws. */
public record DraftHandedIn(Draft draft, Bundle bundle) {}
