-- Replays of past decisions under a draft that were run to their end, for the page that shows them.
-- They hold codes, counts and rows of rules, but no answer of an applicant.
CREATE TABLE replay_answer (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  draft_id bigint NOT NULL REFERENCES draft (id),
  hash     text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  from_day date NOT NULL,
  to_day   date NOT NULL CHECK (to_day >= from_day),
  most     integer NOT NULL CHECK (most > 0),
  answer   jsonb NOT NULL,
  run_by   text NOT NULL,
  run_at   timestamptz NOT NULL
);

CREATE INDEX replay_answer_of_draft ON replay_answer (draft_id, id DESC);
