package vn.thutuc.people;

/**
 * An agency or a part of one.
 *
 * @param id stable short name
 * @param agencyCode identifier used in dossier codes, such as {@code 000.00.00.H99} (Circular
 *     01/2018/TT-VPCP, article 19)
 * @param calendar id of the working calendar its deadlines count by
 */
public record Unit(String id, String nameVi, String nameEn, String agencyCode, String calendar) {}
