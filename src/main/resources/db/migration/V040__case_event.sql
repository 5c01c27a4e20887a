CREATE TABLE case_event (
  seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dossier_code text NOT NULL,
  at           timestamptz NOT NULL,
  kind         text NOT NULL,
  element      text,
  actor        text,
  details      jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX case_event_of_dossier ON case_event (dossier_code, seq);
CREATE INDEX case_event_by_time ON case_event (at);


CREATE TRIGGER case_event_is_append_only
  BEFORE UPDATE OR DELETE ON case_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
