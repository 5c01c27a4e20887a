-- The page of a draft asks which token it was handed in with.
CREATE UNIQUE INDEX studio_token_act_draft ON studio_token_act (draft_id);
