import type { Words } from '../translating';

/** The words of form-js that its drawing shows. */
export const vi: Words = {
  Components: 'Các loại mục',
  'Search components': 'Tìm loại mục',
  'Clear content': 'Xóa chữ tìm',
  'No components found.': 'Không tìm thấy loại mục nào.',
  Input: 'Nhập',
  Selection: 'Chọn',
  Presentation: 'Trình bày',
  Containers: 'Nhóm',
  'Remove form field': 'Xóa mục',
  'Drag and drop components here.': 'Kéo các mục vào đây.',
  'Build your form': 'Soạn biểu mẫu',
  'Drag and drop components here to start designing.': 'Kéo các mục vào đây để bắt đầu.',
  'Use the preview window to test your form.': 'Xem thử ở phần xem trước.',
  Select: 'Chọn',
  'Nothing to show': 'Chưa có gì',
  'Add new': 'Thêm dòng',
  Repeatable: 'Thêm được nhiều dòng',
  'dd/mm/yyyy': 'ngày/tháng/năm',
  'mm/dd/yyyy': 'ngày/tháng/năm',
  // the makers' sign stays as it is
  'Powered by bpmn.io': 'Powered by bpmn.io',
  Increment: 'Tăng',
  Decrement: 'Giảm',
};
