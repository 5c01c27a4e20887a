CREATE TABLE work_item (
  task_id          text PRIMARY KEY,
  dossier_code     text NOT NULL REFERENCES dossier (code),
  bundle_hash      text NOT NULL,
  procedure_vi     text NOT NULL,
  procedure_en     text NOT NULL,
  element          text NOT NULL,
  step_vi          text NOT NULL,
  step_en          text NOT NULL,
  unit_id          text NOT NULL,
  role             text NOT NULL,
  applicant_name   text NOT NULL,
  search           text NOT NULL,
  opened_at        timestamptz NOT NULL,
  assignee         text,
  claimed_at       timestamptz,
  step_due_at      timestamptz,
  due_at           timestamptz,
  first_due_at     timestamptz NOT NULL,
  closed_at        timestamptz,
  completed        boolean
);
CREATE INDEX work_item_queue ON work_item (unit_id, role, first_due_at, task_id)
  WHERE closed_at IS NULL;
CREATE INDEX work_item_mine ON work_item (assignee, first_due_at, task_id)
  WHERE closed_at IS NULL AND assignee IS NOT NULL;
CREATE INDEX work_item_of_dossier ON work_item (dossier_code, opened_at);
CREATE INDEX work_item_finished ON work_item (assignee, closed_at DESC)
  WHERE closed_at IS NOT NULL;
