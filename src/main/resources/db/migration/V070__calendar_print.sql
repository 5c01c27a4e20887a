-- By which state of a calendar the open clocks were last counted.
CREATE TABLE calendar_print (
  calendar   text PRIMARY KEY,
  print      text        NOT NULL,
  counted_at timestamptz NOT NULL
);
