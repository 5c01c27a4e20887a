package vn.thutuc.reform.change;

/** Where a node is drawn. */
record Box(double x, double y, double width, double height) {

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double middle() {
    return y + height / 2;
  }

  double centre() {
    return x + width / 2;
  }
}
