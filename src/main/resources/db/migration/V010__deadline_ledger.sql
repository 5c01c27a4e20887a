CREATE TABLE deadline (
  dossier_code text PRIMARY KEY,
  bundle_hash  text NOT NULL,
  calendar     text NOT NULL,
  state        text NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'STOPPED')),
  due_at       timestamptz,
  warn_at      timestamptz,
  near_at      timestamptz,
  warned_at    timestamptz,
  neared_at    timestamptz,
  breached_at  timestamptz,
  version      integer NOT NULL DEFAULT 0,
  CHECK (state <> 'RUNNING' OR due_at IS NOT NULL)
);
CREATE INDEX deadline_to_warn ON deadline (warn_at)
  WHERE state = 'RUNNING' AND warned_at IS NULL;
CREATE INDEX deadline_to_near ON deadline (near_at)
  WHERE state = 'RUNNING' AND neared_at IS NULL;
CREATE INDEX deadline_to_breach ON deadline (due_at)
  WHERE state = 'RUNNING' AND breached_at IS NULL;

CREATE TABLE ledger_entry (
  dossier_code text NOT NULL REFERENCES deadline (dossier_code),
  no           integer NOT NULL,
  kind         text NOT NULL
               CHECK (kind IN ('START', 'PAUSE', 'RESUME', 'RESET', 'EXTEND', 'STOP')),
  at           timestamptz NOT NULL,
  actor        text NOT NULL,
  reason_vi    text NOT NULL,
  reason_en    text NOT NULL,
  law          text,
  extra        text,
  extra_unit   text,
  PRIMARY KEY (dossier_code, no),
  CHECK ((kind = 'EXTEND') = (extra IS NOT NULL))
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END $$;

CREATE TRIGGER ledger_entry_is_append_only
  BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE deadline_recomputation (
  dossier_code  text NOT NULL REFERENCES deadline (dossier_code),
  recomputed_at timestamptz NOT NULL,
  old_due_at    timestamptz,
  new_due_at    timestamptz,
  reason        text NOT NULL,
  PRIMARY KEY (dossier_code, recomputed_at)
);
