package vn.thutuc.architecture.faulty;

import org.springframework.transaction.annotation.Transactional;

/** Marks a method that no proxy can reach. */
class HiddenTransaction {

  @Transactional
  void change() {}
}
