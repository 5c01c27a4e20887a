-- What was learnt of the past of a version, and how it did on weeks it had not seen. Known by the
-- parameters it gave: whoever changes one of them has figures nobody has tried.
CREATE TABLE learnt_base (
  parameters_hash text PRIMARY KEY CHECK (parameters_hash ~ '^[0-9a-f]{64}$'),
  key             text NOT NULL,
  base            text NOT NULL REFERENCES procedure_version (hash),
  origin          text NOT NULL CHECK (origin IN ('HISTORY', 'SYNTHETIC')),
  from_day        date NOT NULL,
  until_day       date NOT NULL CHECK (until_day > from_day),
  cases           integer NOT NULL CHECK (cases > 0),
  open_cases      integer NOT NULL CHECK (open_cases >= 0),
  events          bigint NOT NULL CHECK (events > 0),
  fitness         double precision NOT NULL,
  parameters      text NOT NULL CHECK (length(parameters) BETWEEN 1 AND 500000),
  trust           json,
  learnt_at       timestamptz NOT NULL
);

CREATE INDEX learnt_base_of_version ON learnt_base (base, origin, learnt_at DESC);
