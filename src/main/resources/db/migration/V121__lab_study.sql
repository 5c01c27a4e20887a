-- Studies of the reform lab that were run to their end: what was asked, and the whole answer. They
-- are kept as they were written (json, not jsonb), so that the same study gives the same bytes.
CREATE TABLE lab_study (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key          text NOT NULL,
  base         text NOT NULL REFERENCES procedure_version (hash),
  title        text NOT NULL CHECK (length(title) <= 200),
  origin       text NOT NULL CHECK (origin IN ('SAMPLE', 'GUESSED', 'OWN')),
  parameters   text NOT NULL CHECK (length(parameters) BETWEEN 1 AND 500000),
  further      text NOT NULL CHECK (length(further) <= 500000),
  changes      json NOT NULL,
  variant      text NOT NULL CHECK (variant ~ '^[0-9a-f]{64}$'),
  seed         bigint NOT NULL,
  replications integer NOT NULL CHECK (replications > 0),
  cases        integer NOT NULL CHECK (cases > 0),
  steps        json NOT NULL,
  answer       json NOT NULL,
  csv          text NOT NULL,
  run_by       text NOT NULL,
  run_at       timestamptz NOT NULL
);

CREATE INDEX lab_study_of_procedure ON lab_study (key, id DESC);
CREATE INDEX lab_study_of_person ON lab_study (run_by, id DESC);
