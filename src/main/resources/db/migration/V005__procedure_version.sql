CREATE TABLE procedure_version (
  hash          text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  key           text NOT NULL CHECK (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  valid_from    date NOT NULL,
  valid_to      date CHECK (valid_to >= valid_from),
  published_at  timestamptz NOT NULL,
  deployment_id text NOT NULL,
  status        text NOT NULL CHECK (status IN ('PUBLISHED', 'WITHDRAWN')),
  content       bytea NOT NULL,
  publication   bigint GENERATED ALWAYS AS IDENTITY
);

CREATE INDEX procedure_version_in_force
    ON procedure_version (key, valid_from DESC, publication DESC)
 WHERE status = 'PUBLISHED';

COMMENT ON COLUMN procedure_version.content IS 'the bundle as a zip; never changed: running dossiers stand on it';
COMMENT ON COLUMN procedure_version.publication IS 'order of publication; of two versions of the same day the later one counts';
