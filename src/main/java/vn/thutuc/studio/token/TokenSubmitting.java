package vn.thutuc.studio.token;

import org.springframework.stereotype.Component;
import vn.thutuc.people.Bearer;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.studio.draft.Submission;
import vn.thutuc.studio.draft.Submitting;
import vn.thutuc.studio.draft.Why;

/** What a token is for: its owner hands a procedure in, and the token's log says which draft. */
@Component
public class TokenSubmitting {

  private final Submitting submitting;
  private final TokenKeeping tokens;

  TokenSubmitting(Submitting submitting, TokenKeeping tokens) {
    this.submitting = submitting;
    this.tokens = tokens;
  }

  /** Refuses as {@link Submitting#submit}. */
  public Submission submit(Bundle bundle, String title, Why why, Bearer bearer) {
    return submitting.submit(
        bundle,
        title,
        bundle.key() + ".zip",
        why,
        bearer.official(),
        draft -> tokens.handedIn(bearer, draft));
  }
}
