-- The dossiers of one procedure in the order of their codes, to go through its past in slices.
CREATE INDEX dossier_of_procedure ON dossier (procedure_key, code);
