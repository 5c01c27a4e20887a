-- Files handed in, or about to be: their content lies in the vault under their id. A row without a
-- dossier waits in an envelope and is swept after a day.
CREATE TABLE upload (
  id           text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{32}$'),
  envelope     text NOT NULL CHECK (length(envelope) BETWEEN 8 AND 120),
  dossier_code text REFERENCES dossier (code),
  document     text NOT NULL CHECK (length(document) BETWEEN 1 AND 100),
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  kind         text NOT NULL CHECK (kind IN ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX')),
  size         bigint NOT NULL CHECK (size > 0),
  sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  status       text NOT NULL CHECK (status IN ('PENDING', 'CLEAN', 'INFECTED')),
  finding      text,
  uploaded_at  timestamptz NOT NULL,
  scan_at      timestamptz NOT NULL,
  scanned_at   timestamptz,
  CHECK ((status = 'PENDING') = (scanned_at IS NULL)),
  CHECK ((status = 'INFECTED') = (finding IS NOT NULL))
);
CREATE INDEX upload_by_envelope ON upload (envelope);
CREATE INDEX upload_by_dossier ON upload (dossier_code) WHERE dossier_code IS NOT NULL;
CREATE INDEX upload_pending ON upload (scan_at) WHERE status = 'PENDING';
CREATE INDEX upload_waiting ON upload (uploaded_at) WHERE dossier_code IS NULL;
