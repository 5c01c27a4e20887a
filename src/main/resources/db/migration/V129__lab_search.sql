-- Searches of the reform lab that were run to their end: what was asked, and the whole answer, kept
-- as it was written (json, not jsonb), so that the same search gives the same bytes.
CREATE TABLE lab_search (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key          text NOT NULL,
  base         text NOT NULL REFERENCES procedure_version (hash),
  title        text NOT NULL CHECK (length(title) <= 200),
  origin       text NOT NULL CHECK (origin ~ '^[A-Z_]+$'),
  parameters   text NOT NULL CHECK (length(parameters) BETWEEN 1 AND 500000),
  further      text NOT NULL CHECK (length(further) <= 500000),
  pairs        integer NOT NULL CHECK (pairs >= 0),
  triples      integer NOT NULL CHECK (triples >= 0),
  seed         bigint NOT NULL,
  replications integer NOT NULL CHECK (replications > 0),
  cases        integer NOT NULL CHECK (cases > 0),
  answer       json NOT NULL,
  csv_vi       text NOT NULL,
  csv_en       text NOT NULL,
  past         json NOT NULL,
  run_by       text NOT NULL,
  run_at       timestamptz NOT NULL
);

CREATE INDEX lab_search_of_procedure ON lab_search (key, id DESC);
CREATE INDEX lab_search_of_person ON lab_search (run_by, id DESC);
