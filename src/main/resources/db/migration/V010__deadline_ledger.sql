-- What happened to the clocks of dossiers and their steps: only ever appended to.
CREATE TABLE ledger_entry (
  dossier_code text        NOT NULL,
  scope        text        NOT NULL,
  seq          int         NOT NULL CHECK (seq > 0),
  kind         text        NOT NULL
               CHECK (kind IN ('START', 'PAUSE', 'RESUME', 'RESET', 'EXTEND', 'STOP')),
  at           timestamptz NOT NULL,
  actor        text        NOT NULL,
  reason_vi    text        NOT NULL,
  reason_en    text        NOT NULL,
  law          text,
  extra        text,
  extra_unit   text        CHECK (extra_unit IN ('WORKING', 'CALENDAR')),
  PRIMARY KEY (dossier_code, scope, seq),
  CHECK ((kind = 'EXTEND') = (extra IS NOT NULL AND extra_unit IS NOT NULL))
);

-- What the ledger folds to under the terms of the clock, kept for lists and for the sweep.
CREATE TABLE deadline (
  dossier_code   text        NOT NULL,
  scope          text        NOT NULL,
  limit_iso      text        NOT NULL,
  limit_unit     text        NOT NULL CHECK (limit_unit IN ('WORKING', 'CALENDAR')),
  cut_off        time,
  supplement     text        NOT NULL CHECK (supplement IN ('RESET', 'PAUSE', 'NONE')),
  swap_days_work boolean     NOT NULL,
  calendar       text        NOT NULL,
  state          text        NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'STOPPED')),
  due_at         timestamptz,
  warn_at        timestamptz,
  early_at       timestamptz,
  confirmed      boolean     NOT NULL,
  stopped_at     timestamptz,
  warned_at      timestamptz,
  neared_at      timestamptz,
  breached_at    timestamptz,
  retry_at       timestamptz,
  -- when the sweep next has something to tell of this clock; nothing while it is paused
  next_at        timestamptz GENERATED ALWAYS AS (
    CASE
      WHEN state = 'RUNNING' THEN least(
        CASE WHEN warned_at IS NULL THEN warn_at END,
        CASE WHEN neared_at IS NULL THEN early_at END,
        CASE WHEN breached_at IS NULL THEN due_at END)
      WHEN state = 'STOPPED' AND breached_at IS NULL AND due_at < stopped_at THEN due_at
    END) STORED,
  PRIMARY KEY (dossier_code, scope),
  CHECK ((state = 'STOPPED') = (stopped_at IS NOT NULL)),
  CHECK (state <> 'RUNNING' OR due_at IS NOT NULL)
);

CREATE INDEX deadline_sweep ON deadline (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX deadline_by_calendar ON deadline (calendar, dossier_code, scope)
  WHERE state <> 'STOPPED';

-- Due dates that moved because a calendar changed: the old value is kept.
CREATE TABLE deadline_recomputation (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dossier_code text        NOT NULL,
  scope        text        NOT NULL,
  at           timestamptz NOT NULL,
  calendar     text        NOT NULL,
  old_due_at   timestamptz,
  new_due_at   timestamptz,
  FOREIGN KEY (dossier_code, scope) REFERENCES deadline (dossier_code, scope)
);

CREATE INDEX deadline_recomputation_of ON deadline_recomputation (dossier_code, scope);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever appended', TG_TABLE_NAME USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER deadline_recomputation_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON deadline_recomputation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
