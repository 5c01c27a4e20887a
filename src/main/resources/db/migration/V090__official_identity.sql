-- Officials who sign in by an identity provider are known by issuer and subject, and have no password here.
ALTER TABLE official ALTER COLUMN password_hash DROP NOT NULL;

CREATE TABLE official_identity (
  issuer   text NOT NULL,
  subject  text NOT NULL,
  username text NOT NULL UNIQUE REFERENCES official (username),
  PRIMARY KEY (issuer, subject)
);
