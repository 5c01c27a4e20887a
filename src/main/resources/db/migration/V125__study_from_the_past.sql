-- Studies may also rest on what was learnt of the past, one's own or a synthetic one.
ALTER TABLE lab_study DROP CONSTRAINT lab_study_origin_check;
ALTER TABLE lab_study ADD CONSTRAINT lab_study_origin_check
  CHECK (origin IN ('SAMPLE', 'GUESSED', 'OWN', 'HISTORY', 'SYNTHETIC'));
