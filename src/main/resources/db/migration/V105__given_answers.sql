-- What was answered at each act: the dossier itself keeps only what is known in the end, and the way
-- there is needed to tell a finished dossier again. Never changed, and read by nobody but that.
CREATE TABLE given_answers (
  dossier_code text NOT NULL REFERENCES dossier (code),
  no           int NOT NULL,
  task_id      text,
  given        jsonb NOT NULL,
  replaced     jsonb NOT NULL,
  PRIMARY KEY (dossier_code, no)
);

CREATE TRIGGER given_answers_is_append_only
  BEFORE UPDATE OR DELETE ON given_answers
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The last finished dossiers of a procedure, to tell one of them again.
CREATE INDEX dossier_finished ON dossier (procedure_key, unit_id, ended_at DESC)
  WHERE ended_at IS NOT NULL AND end_event IS NOT NULL;
