-- Years nobody lived: dossiers made by the simulator for an installation that has no past yet. They
-- have tables of their own and nothing joins them to real dossiers, so that no work list, count or
-- tracking page can meet one.
CREATE TABLE synthetic_year (
  bundle     text PRIMARY KEY REFERENCES procedure_version (hash),
  key        text NOT NULL,
  from_day   date NOT NULL,
  until_day  date NOT NULL CHECK (until_day > from_day),
  origin     text NOT NULL CHECK (origin IN ('SAMPLE', 'GUESSED')),
  parameters text NOT NULL,
  seed       bigint NOT NULL,
  dossiers   integer NOT NULL CHECK (dossiers >= 0),
  made_at    timestamptz NOT NULL,
  synthetic  boolean NOT NULL DEFAULT true CHECK (synthetic)
);

CREATE TABLE synthetic_dossier (
  bundle    text NOT NULL REFERENCES synthetic_year (bundle) ON DELETE CASCADE,
  no        integer NOT NULL CHECK (no > 0),
  channel   text NOT NULL CHECK (channel IN ('ONLINE', 'COUNTER', 'POSTAL')),
  filed_at  timestamptz NOT NULL,
  ended_at  timestamptz,
  end_event text,
  facts     jsonb NOT NULL,
  PRIMARY KEY (bundle, no)
);

CREATE TABLE synthetic_event (
  bundle     text NOT NULL,
  dossier_no integer NOT NULL,
  no         integer NOT NULL,
  element    text NOT NULL,
  begun_at   timestamptz,
  ended_at   timestamptz NOT NULL,
  who        text,
  PRIMARY KEY (bundle, dossier_no, no),
  FOREIGN KEY (bundle, dossier_no) REFERENCES synthetic_dossier (bundle, no) ON DELETE CASCADE
);

CREATE TABLE synthetic_ruling (
  bundle     text NOT NULL,
  dossier_no integer NOT NULL,
  rule_set   text NOT NULL,
  outcome    text NOT NULL,
  ruling     jsonb NOT NULL,
  PRIMARY KEY (bundle, dossier_no, rule_set),
  FOREIGN KEY (bundle, dossier_no) REFERENCES synthetic_dossier (bundle, no) ON DELETE CASCADE
);

COMMENT ON TABLE synthetic_year IS 'Simulated data, no real dossiers';
COMMENT ON TABLE synthetic_dossier IS 'Simulated data, no real dossiers';
COMMENT ON TABLE synthetic_event IS 'Simulated data, no real dossiers';
COMMENT ON TABLE synthetic_ruling IS 'Simulated data, no real dossiers';
