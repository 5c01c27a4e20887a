package vn.thutuc.product;

import java.util.List;
import java.util.Map;

/** A mother registers her child online; nothing has to be verified elsewhere. */
final class BirthApplication {

  private BirthApplication() {}

  static Map<String, List<String>> values() {
    return Forms.values(
        "applicantName", "Trần Thị C",
        "registrantRelation", "MOTHER",
        "registeredResidence", "true",
        "childName", "Trần Văn B",
        "childSex", "MALE",
        "birthDate", "09/11/2026",
        "birthPlace", "Trạm y tế xã",
        "motherName", "Trần Thị C",
        "hasBirthNotice", "true",
        "truthful", "true");
  }

  static Map<String, List<String>> examined() {
    return Forms.values("recordSurname", "Trần", "recordEthnicity", "Kinh");
  }

  static Map<String, List<String>> received() {
    return Forms.values("birthDate", "09/11/2026");
  }

  /** Through the pages of the portal, up to the last look at everything. */
  static void fillIn(Citizen mother) {
    mother.searches("khai sinh", "Đăng ký khai sinh").startsFiling();
    mother.isAsked("Người đi đăng ký").fills("Họ và tên của bạn", "Trần Thị C").chooses("Mẹ");
    mother.chooses("Cha, mẹ hoặc người nuôi dưỡng trẻ cư trú tại xã này").continues();
    mother.isAsked("Trẻ được khai sinh").fills("Họ, chữ đệm và tên của trẻ", "Trần Văn B");
    mother.chooses("Nam").fills("Ngày sinh", "09/11/2026");
    mother.fills("Nơi sinh", "Trạm y tế xã").continues();
    mother.isAsked("Cha, mẹ của trẻ").fills("Họ và tên mẹ", "Trần Thị C").continues();
    mother.isAsked("Giấy tờ về việc sinh").chooses("Tôi có giấy chứng sinh").continues();
    mother.isAsked("Cam đoan").chooses("Tôi cam đoan").continues();
  }
}
