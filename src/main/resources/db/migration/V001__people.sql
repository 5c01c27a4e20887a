CREATE TABLE unit (
  id            text PRIMARY KEY,
  name_vi       text NOT NULL,
  name_en       text NOT NULL,
  agency_code   text NOT NULL CHECK (agency_code ~ '^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$'),
  calendar      text NOT NULL,
  registered_no bigint GENERATED ALWAYS AS IDENTITY
);

CREATE TABLE official (
  username      text PRIMARY KEY CHECK (username ~ '^[a-z0-9._-]{2,64}$'),
  name          text NOT NULL,
  unit_id       text NOT NULL REFERENCES unit (id),
  roles         text[] NOT NULL,
  password_hash text NOT NULL,
  active        boolean NOT NULL DEFAULT true
);
