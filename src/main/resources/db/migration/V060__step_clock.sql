-- The clocks of single steps. They keep no ledger of their own: a step begins, is held while the
-- dossier's clock is held, and ends; so one row written twice is all that a task costs.
ALTER TABLE deadline
  ADD COLUMN element    text,
  ADD COLUMN started_at timestamptz,
  ADD CHECK ((element IS NULL) = (started_at IS NULL));
