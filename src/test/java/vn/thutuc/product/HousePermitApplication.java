package vn.thutuc.product;

/** The house permit's questions, page by page, as its applicant answers them in the browser. */
final class HousePermitApplication {

  private static final String NAME = "Cấp giấy phép xây dựng nhà ở riêng lẻ";

  private HousePermitApplication() {}

  /** Comes from the first page and answers everything up to the review. */
  static void fillIn(Citizen citizen, String planning) {
    citizen.searches("giay phep xay dung", NAME).startsFiling();
    request(citizen);
    plot(citizen);
    citizen.isAsked("Quy hoạch").chooses(planning).continues();
    house(citizen);
    safety(citizen);
    citizen.isAsked("Trường hợp riêng").continues();
    papers(citizen);
    citizen.isAsked("Cam kết").chooses("Tôi cam đoan lời khai là đúng").continues();
  }

  private static void request(Citizen citizen) {
    citizen.isAsked("Bạn đề nghị việc gì").chooses("Xây nhà mới").chooses("Nhà ở riêng lẻ");
    citizen.chooses("Hộ gia đình hoặc cá nhân").continues();
    citizen.isAsked("Chủ đầu tư").fills("Họ và tên", "Nguyễn Văn A");
    citizen.fills("Số định danh cá nhân", "001085012345").fills("Số điện thoại", "0900000000");
    citizen.fills("Nơi cư trú", "Số 1 đường Mẫu").continues();
  }

  private static void plot(Citizen citizen) {
    citizen.isAsked("Thửa đất").fills("Địa điểm xây dựng", "Số 2 đường Mẫu");
    citizen.fills("Thửa đất số", "12").fills("Tờ bản đồ số", "7").fills("Diện tích thửa đất", "90");
    citizen.chooses("Đã có").chooses("Thửa đất có mục đích sử dụng là đất ở").continues();
  }

  private static void house(Citizen citizen) {
    citizen.isAsked("Căn nhà").selects("Cấp công trình", "Cấp IV").fills("Số tầng", "2");
    citizen.fills("Diện tích xây dựng tầng 1", "60").fills("Tổng diện tích sàn", "120");
    citizen.fills("Chiều cao tối đa", "8").continues();
  }

  private static void safety(Citizen citizen) {
    citizen.isAsked("An toàn").chooses("Kết cấu chịu lực của nhà an toàn");
    citizen.chooses("Việc xây nhà an toàn").chooses("Bảo đảm yêu cầu bảo vệ môi trường");
    citizen.chooses("Bảo đảm yêu cầu phòng cháy").chooses("Nhà ở ngoài hành lang bảo vệ");
    citizen.chooses("Nhà đủ khoảng cách").chooses("Thiết kế được lập theo quy định").continues();
  }

  private static void papers(Citizen citizen) {
    citizen.isAsked("Giấy tờ kèm theo").chooses("Bản vẽ mặt bằng công trình");
    citizen.chooses("Bản vẽ mặt bằng các tầng").chooses("Bản vẽ móng");
    citizen.chooses("Bản cam kết bảo đảm an toàn").continues();
  }
}
