-- The apology for a late dossier with its new appointment. The key is the law: a new appointment is
-- given at most once (Decree 61/2018/ND-CP, article 19.9). The statutory due date stays as it was.
CREATE TABLE apology (
  dossier_code text PRIMARY KEY REFERENCES dossier (code),
  written_at   timestamptz NOT NULL,
  written_by   text NOT NULL,
  reason       text NOT NULL CHECK (length(btrim(reason)) > 0),
  due_at       timestamptz NOT NULL,
  promised_at  timestamptz NOT NULL CHECK (promised_at > due_at AND promised_at > written_at)
);

CREATE TRIGGER apology_is_append_only
  BEFORE UPDATE OR DELETE ON apology
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
