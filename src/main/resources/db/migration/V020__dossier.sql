CREATE TABLE dossier_sequence (
  agency_code text NOT NULL,
  day         date NOT NULL,
  last        integer NOT NULL CHECK (last BETWEEN 1 AND 9999),
  PRIMARY KEY (agency_code, day)
);

CREATE TABLE dossier (
  code             text PRIMARY KEY,
  tracking_code    text NOT NULL UNIQUE,
  procedure_key    text NOT NULL,
  bundle_hash      text NOT NULL,
  unit_id          text NOT NULL REFERENCES unit (id),
  channel          text NOT NULL CHECK (channel IN ('ONLINE', 'COUNTER', 'POSTAL')),
  status           text NOT NULL,
  outcome          text,
  end_event        text,
  applicant_name   text NOT NULL,
  applicant_search text NOT NULL,
  submitted_at     timestamptz NOT NULL,
  received_at      timestamptz,
  decided_at       timestamptz,
  ended_at         timestamptz,
  answers          jsonb NOT NULL,
  findings         jsonb NOT NULL DEFAULT '{}',
  version          integer NOT NULL DEFAULT 0,
  CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX dossier_by_unit ON dossier (unit_id, submitted_at DESC, code);
CREATE INDEX dossier_by_version ON dossier (bundle_hash) WHERE ended_at IS NULL;
CREATE INDEX dossier_by_applicant ON dossier (applicant_search text_pattern_ops);

CREATE TABLE dossier_component (
  dossier_code text NOT NULL REFERENCES dossier (code),
  document     text NOT NULL,
  state        text NOT NULL CHECK (state IN ('SUBMITTED', 'FROM_REGISTRY', 'MISSING')),
  rule         text,
  PRIMARY KEY (dossier_code, document)
);

CREATE TABLE supplement_request (
  dossier_code text NOT NULL REFERENCES dossier (code),
  no           integer NOT NULL,
  element      text NOT NULL,
  asked_at     timestamptz NOT NULL,
  asked_by     text NOT NULL,
  requirements text[] NOT NULL CHECK (cardinality(requirements) > 0),
  note         text NOT NULL,
  answer_by    timestamptz NOT NULL,
  answered_at  timestamptz,
  PRIMARY KEY (dossier_code, no)
);

CREATE TABLE refusal_notice (
  dossier_code text NOT NULL REFERENCES dossier (code),
  element      text NOT NULL,
  refused_at   timestamptz NOT NULL,
  refused_by   text NOT NULL,
  conditions   text[] NOT NULL,
  note         text NOT NULL,
  PRIMARY KEY (dossier_code, element)
);

CREATE TABLE dossier_ruling (
  dossier_code text NOT NULL REFERENCES dossier (code),
  no           integer NOT NULL,
  element      text NOT NULL,
  made_at      timestamptz NOT NULL,
  rule_set     text NOT NULL,
  outcome      text NOT NULL,
  ruling       jsonb NOT NULL,
  PRIMARY KEY (dossier_code, no)
);

CREATE TABLE dossier_result (
  dossier_code text NOT NULL REFERENCES dossier (code),
  result       text NOT NULL,
  issued_at    timestamptz NOT NULL,
  PRIMARY KEY (dossier_code, result)
);

CREATE TABLE filing_key (
  client_key   text PRIMARY KEY CHECK (length(client_key) BETWEEN 8 AND 100),
  body_hash    text NOT NULL,
  dossier_code text NOT NULL REFERENCES dossier (code) DEFERRABLE INITIALLY DEFERRED,
  filed_at     timestamptz NOT NULL
);

CREATE TABLE outbox (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dossier_code text NOT NULL,
  element      text NOT NULL,
  message      text NOT NULL,
  written_at   timestamptz NOT NULL,
  sent_at      timestamptz,
  UNIQUE (dossier_code, element, message, written_at)
);
CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
