package vn.thutuc.dossier;

/** What the applicant gets for a filing: the number to quote and the code that opens the page. */
public record Filed(DossierCode code, TrackingCode trackingCode) {}
