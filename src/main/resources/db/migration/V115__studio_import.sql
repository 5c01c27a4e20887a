-- What was handed to the studio as a file and waits to be opened as a draft. It holds nobody's law:
-- whoever brought it looks at it first, and only then it becomes a draft like any other.
CREATE TABLE studio_import (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key         text NOT NULL CHECK (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  hash        text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  source      text NOT NULL CHECK (source IN ('ZIP', 'DRAWING', 'CATALOGUE')),
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  notes       jsonb NOT NULL,
  content     bytea,
  received_by text NOT NULL,
  received_at timestamptz NOT NULL,
  draft_id    bigint UNIQUE REFERENCES draft (id),
  CHECK ((draft_id IS NULL) = (content IS NOT NULL))
);

CREATE INDEX studio_import_waiting ON studio_import (received_by, id) WHERE draft_id IS NULL;

COMMENT ON COLUMN studio_import.content IS 'the bundle as a zip; given up when it became a draft';
COMMENT ON COLUMN studio_import.notes IS 'what the reader of the file was not sure of, with the words it stands on';
