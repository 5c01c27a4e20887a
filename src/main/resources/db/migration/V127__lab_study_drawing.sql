-- What a kept study is drawn with, and which of its assumptions move the answer; those kept before
-- have neither.
ALTER TABLE lab_study
  ADD COLUMN drawing     text,
  ADD COLUMN sensitivity json;
