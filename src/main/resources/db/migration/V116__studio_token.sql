-- What an agency's own CI hands a procedure in with: a designer's personal token, which does that
-- and nothing else. Of the token only its SHA-256 lies here; whoever reads the table cannot use it.
CREATE TABLE studio_token (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner      text NOT NULL REFERENCES official (username),
  name       text NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 100),
  hash       text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CHECK (expires_at > made_at AND expires_at <= made_at + interval '2160 hours')
);

CREATE INDEX studio_token_of ON studio_token (owner, id);

COMMENT ON COLUMN studio_token.expires_at IS 'at most 90 days after it was made';

-- Every making, use and revocation.
CREATE TABLE studio_token_act (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  token_id bigint NOT NULL REFERENCES studio_token (id),
  at       timestamptz NOT NULL,
  act      text NOT NULL CHECK (act IN ('MADE', 'USED', 'HANDED_IN', 'REVOKED')),
  draft_id bigint REFERENCES draft (id),
  CHECK ((act = 'HANDED_IN') = (draft_id IS NOT NULL))
);

CREATE INDEX studio_token_act_of ON studio_token_act (token_id, id);

CREATE FUNCTION token_is_only_revoked() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL
     OR (NEW.id, NEW.owner, NEW.name, NEW.hash, NEW.made_at, NEW.expires_at)
        IS DISTINCT FROM (OLD.id, OLD.owner, OLD.name, OLD.hash, OLD.made_at, OLD.expires_at) THEN
    RAISE EXCEPTION 'a token can only be revoked' USING ERRCODE = '23001';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER studio_token_revoked BEFORE UPDATE ON studio_token
  FOR EACH ROW EXECUTE FUNCTION token_is_only_revoked();
CREATE TRIGGER studio_token_is_kept BEFORE DELETE OR TRUNCATE ON studio_token
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER studio_token_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON studio_token_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
