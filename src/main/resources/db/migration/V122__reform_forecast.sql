-- What was foretold about one exact content of a draft, to be laid beside what happened under it.
CREATE TABLE reform_forecast (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  draft_id bigint NOT NULL REFERENCES draft (id),
  hash     text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  kind     text NOT NULL CHECK (kind IN ('REPLAY', 'SIMULATION')),
  made_at  timestamptz NOT NULL,
  made_by  text NOT NULL,
  content  jsonb NOT NULL
);

CREATE INDEX reform_forecast_of ON reform_forecast (draft_id, kind, hash, id DESC);

CREATE TRIGGER reform_forecast_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reform_forecast
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was decided under one version.
CREATE INDEX dossier_under_version ON dossier (bundle_hash, code);
