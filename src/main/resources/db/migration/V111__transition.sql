-- What a draft says about dossiers that will be running when it comes into force: for every earlier
-- version the answers for the steps that are no more. They lie still with the draft's files while a
-- reviewer reads, and become migrations when it is published.
CREATE TABLE draft_transition (
  draft_id  bigint NOT NULL REFERENCES draft (id),
  from_hash text NOT NULL REFERENCES procedure_version (hash),
  answers   jsonb NOT NULL,
  set_by    text NOT NULL,
  set_at    timestamptz NOT NULL,
  PRIMARY KEY (draft_id, from_hash)
);

CREATE TRIGGER draft_transition_at_work BEFORE INSERT OR UPDATE OR DELETE ON draft_transition
  FOR EACH ROW EXECUTE FUNCTION draft_is_being_edited();

-- Under STOP_AND_RETURN no dossier moves: every one is stopped and given back.
ALTER TABLE migration ADD COLUMN stops boolean NOT NULL DEFAULT false;
