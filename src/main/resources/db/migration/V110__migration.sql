-- Running dossiers brought under another version: the wish with its answers, and one row for every
-- dossier with what was foreseen and what became of it. What became of a dossier is written in the
-- transaction that moved it, so a stop in the middle loses nothing and repeats nothing.
CREATE TABLE migration (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key         text NOT NULL,
  from_hash   text NOT NULL REFERENCES procedure_version (hash),
  to_hash     text NOT NULL REFERENCES procedure_version (hash),
  state       text NOT NULL CHECK (state IN ('OPEN', 'TRYING', 'ASKED', 'WAITING', 'RUNNING',
                                             'HALTED', 'DONE', 'DROPPED')),
  answers     jsonb NOT NULL DEFAULT '{}',
  editors     text[] NOT NULL CHECK (cardinality(editors) > 0),
  opened_by   text NOT NULL,
  opened_at   timestamptz NOT NULL,
  tried_at    timestamptz,
  reason      text CHECK (length(btrim(reason)) > 0),
  decision    text CHECK (length(btrim(decision)) > 0),
  asked_by    text,
  asked_at    timestamptz,
  approved_by text,
  approved_at timestamptz,
  ended_at    timestamptz,
  CHECK (from_hash <> to_hash),
  CHECK (state <> 'ASKED' OR (reason IS NOT NULL AND decision IS NOT NULL
                              AND asked_by IS NOT NULL AND asked_at IS NOT NULL)),
  CHECK (state NOT IN ('WAITING', 'RUNNING', 'HALTED', 'DONE')
         OR (approved_by IS NOT NULL AND approved_at IS NOT NULL AND reason IS NOT NULL
             AND decision IS NOT NULL)),
  -- four eyes, past the product too
  CHECK (approved_by IS NULL OR approved_by <> ALL (editors))
);

CREATE UNIQUE INDEX migration_one_at_work ON migration (from_hash)
  WHERE state IN ('OPEN', 'TRYING', 'ASKED', 'WAITING', 'RUNNING', 'HALTED');
CREATE INDEX migration_of_procedure ON migration (key, id);

CREATE TABLE migration_item (
  migration_id bigint NOT NULL REFERENCES migration (id),
  dossier_code text NOT NULL REFERENCES dossier (code),
  tried        jsonb,
  tried_at     timestamptz,
  done         jsonb,
  done_at      timestamptz,
  PRIMARY KEY (migration_id, dossier_code),
  CHECK ((tried IS NULL) = (tried_at IS NULL)),
  CHECK ((done IS NULL) = (done_at IS NULL))
);

CREATE INDEX migration_item_untried ON migration_item (migration_id, dossier_code)
  WHERE tried IS NULL;
CREATE INDEX migration_item_left ON migration_item (migration_id, dossier_code) WHERE done IS NULL;

CREATE FUNCTION what_became_of_a_dossier_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.done IS NOT NULL AND OLD.done->>'kind' <> 'CANNOT' THEN
    RAISE EXCEPTION 'dossier % is done in migration %', OLD.dossier_code, OLD.migration_id
          USING ERRCODE = '23001';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;

CREATE TRIGGER migration_item_stands BEFORE UPDATE OR DELETE ON migration_item
  FOR EACH ROW EXECUTE FUNCTION what_became_of_a_dossier_stands();
CREATE TRIGGER migration_is_kept BEFORE DELETE OR TRUNCATE ON migration
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
