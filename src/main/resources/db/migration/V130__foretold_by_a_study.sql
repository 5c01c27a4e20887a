-- What a study foretold of its variant, and which study a draft was made from: so that a forecast
-- belongs to the draft's content, and the same can be asked of what the draft has become.
CREATE TABLE lab_study_forecast (
  study_id bigint PRIMARY KEY REFERENCES lab_study (id) ON DELETE CASCADE,
  content  json NOT NULL
);

CREATE TABLE lab_draft (
  draft_id   bigint PRIMARY KEY REFERENCES draft (id),
  base       text NOT NULL REFERENCES procedure_version (hash),
  title      text NOT NULL,
  origin     text NOT NULL,
  parameters text NOT NULL,
  further    text NOT NULL,
  changes    json NOT NULL
);

CREATE TRIGGER lab_draft_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON lab_draft
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
