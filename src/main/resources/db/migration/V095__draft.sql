-- What a designer works on before it becomes law. Four eyes are kept here too: who touched a draft
-- cannot approve it, and only what was approved, with its evidence, can be published.
CREATE TABLE draft (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key             text NOT NULL CHECK (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  title           text NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 200),
  base            text REFERENCES procedure_version (hash),
  state           text NOT NULL CHECK (state IN ('EDITING', 'IN_REVIEW', 'PUBLISHED', 'DISCARDED')),
  version         bigint NOT NULL DEFAULT 0,
  opened_by       text NOT NULL,
  opened_at       timestamptz NOT NULL,
  review_hash     text CHECK (review_hash ~ '^[0-9a-f]{64}$'),
  review_reason   text CHECK (length(btrim(review_reason)) > 0),
  review_decision text CHECK (length(btrim(review_decision)) > 0),
  submitted_by    text,
  submitted_at    timestamptz,
  CHECK (state NOT IN ('IN_REVIEW', 'PUBLISHED')
         OR (review_hash IS NOT NULL AND review_reason IS NOT NULL AND review_decision IS NOT NULL
             AND submitted_by IS NOT NULL AND submitted_at IS NOT NULL))
);

CREATE INDEX draft_at_work ON draft (key, id) WHERE state IN ('EDITING', 'IN_REVIEW');

CREATE TABLE draft_file (
  draft_id   bigint NOT NULL REFERENCES draft (id),
  path       text NOT NULL,
  content    bytea NOT NULL,
  revision   bigint NOT NULL DEFAULT 0,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (draft_id, path)
);

CREATE TABLE draft_editor (
  draft_id bigint NOT NULL REFERENCES draft (id),
  username text NOT NULL,
  PRIMARY KEY (draft_id, username)
);

CREATE TABLE draft_evidence (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  draft_id    bigint NOT NULL REFERENCES draft (id),
  hash        text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  gathered_at timestamptz NOT NULL,
  gathered_by text NOT NULL,
  good        boolean NOT NULL,
  content     jsonb NOT NULL
);

CREATE INDEX draft_evidence_of ON draft_evidence (draft_id, hash, id DESC);

CREATE TABLE draft_approval (
  draft_id    bigint PRIMARY KEY REFERENCES draft (id),
  hash        text NOT NULL,
  approved_by text NOT NULL,
  approved_at timestamptz NOT NULL
);

-- A version asked to be taken back; the second person is somebody else.
CREATE TABLE recall (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  hash       text NOT NULL REFERENCES procedure_version (hash),
  key        text NOT NULL,
  reason     text NOT NULL CHECK (length(btrim(reason)) > 0),
  decision   text NOT NULL CHECK (length(btrim(decision)) > 0),
  asked_by   text NOT NULL,
  asked_at   timestamptz NOT NULL,
  state      text NOT NULL CHECK (state IN ('ASKED', 'DONE', 'DROPPED')),
  decided_by text,
  decided_at timestamptz,
  CHECK (state = 'ASKED' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
  CHECK (state <> 'DONE' OR decided_by <> asked_by)
);

CREATE UNIQUE INDEX recall_asked_once ON recall (key) WHERE state = 'ASKED';

CREATE TABLE studio_act (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at       timestamptz NOT NULL,
  actor    text NOT NULL,
  act      text NOT NULL,
  key      text NOT NULL,
  draft_id bigint REFERENCES draft (id),
  file     text,
  hash     text,
  reason   text,
  decision text
);

CREATE INDEX studio_act_of_draft ON studio_act (draft_id, id);
CREATE INDEX studio_act_of_procedure ON studio_act (key, id);

CREATE FUNCTION draft_is_being_edited() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM draft
                  WHERE id = coalesce(NEW.draft_id, OLD.draft_id) AND state = 'EDITING') THEN
    RAISE EXCEPTION 'files change only while their draft is being edited' USING ERRCODE = '23001';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;

CREATE FUNCTION draft_moves_forward() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD.state IN ('PUBLISHED', 'DISCARDED') THEN
    RAISE EXCEPTION 'draft % is closed', OLD.id USING ERRCODE = '23001';
  END IF;
  IF NEW.state = 'PUBLISHED' AND NOT EXISTS (
      SELECT FROM draft_approval
       WHERE draft_id = NEW.id AND hash = NEW.review_hash) THEN
    RAISE EXCEPTION 'draft % was not approved', NEW.id USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION four_eyes() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM draft_editor
              WHERE draft_id = NEW.draft_id AND username = NEW.approved_by) THEN
    RAISE EXCEPTION '% worked on draft %', NEW.approved_by, NEW.draft_id USING ERRCODE = '23001';
  END IF;
  IF NOT EXISTS (SELECT FROM draft
                  WHERE id = NEW.draft_id AND state = 'IN_REVIEW' AND review_hash = NEW.hash)
     OR NOT EXISTS (SELECT FROM draft_evidence
                     WHERE draft_id = NEW.draft_id AND hash = NEW.hash AND good) THEN
    RAISE EXCEPTION 'draft % has no evidence for %', NEW.draft_id, NEW.hash
          USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER draft_file_at_work BEFORE INSERT OR UPDATE OR DELETE ON draft_file
  FOR EACH ROW EXECUTE FUNCTION draft_is_being_edited();
CREATE TRIGGER draft_forward BEFORE UPDATE ON draft
  FOR EACH ROW EXECUTE FUNCTION draft_moves_forward();
CREATE TRIGGER draft_approval_four_eyes BEFORE INSERT ON draft_approval
  FOR EACH ROW EXECUTE FUNCTION four_eyes();

CREATE TRIGGER draft_is_kept BEFORE DELETE OR TRUNCATE ON draft
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_editor_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draft_editor
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_evidence_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draft_evidence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_approval_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draft_approval
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER studio_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON studio_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
