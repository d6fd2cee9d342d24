/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const CATALOGUE_REFUSALS: Readonly<Record<string, string>> = {
  'dòng đầu thiếu cột {}.': 'The first line lacks the column {}.',
  'dòng đầu phải có đúng {} cột.': 'The first line must have exactly {} columns.',
  'Thủ tục chưa có trong danh mục thì không có gì để chấm dứt.':
    "A procedure that is not in the catalogue can't be ended.",
  'Phải sau ngày hiệu lực của bản trước.': 'Must be after the day from which the version before holds.',
  'Thủ tục đã được chấm dứt.': 'The procedure was ended.',
  'Nhiều quá {} bước.': 'More than {} steps.',
  'Không được ở trước bây giờ: hồ sơ đã nhận giữ quy trình của mình.':
    'Must not be in the past: dossiers already received keep their road.',
  'Xa quá hai năm.': 'More than two years ahead.',
  'Bản này chấm dứt thủ tục, không sửa nội dung.': 'This version ends the procedure; it has no content to change.',
  'Tệp đổi {} thủ tục, mỗi lần nhiều nhất {}.': 'The file changes {} procedures; at most {} at once.',
  'Tệp không có trang nào.': 'The file has no sheet.',
  'Phải là số nguyên từ {} đến {}.': 'Must be a whole number from {} to {}.',
  'Hãy chọn cơ quan làm bước này.': 'Choose the office that does this step.',
  'Tệp này chưa được tải lên cho thủ tục; hãy chọn lại tệp.':
    'This file was not uploaded for the procedure; choose it again.',
  'Thủ tục này đã có bản dự thảo của {}.': 'There is a draft of this procedure already, by {}.',
  'Thủ tục đã có bản mới từ khi soạn bản này; hãy bỏ bản này và soạn lại từ bản mới.':
    'The procedure has had another version since this draft was begun; give this one up and begin again from that.',
  '{} vừa bỏ bản dự thảo này; hãy mở lại rồi làm tiếp.': '{} has just given this draft up; open it again, then go on.',
  '{} vừa cho hiệu lực bản dự thảo này; hãy mở lại rồi làm tiếp.':
    '{} has just put this draft in force; open it again, then go on.',
  '{} vừa sửa bản dự thảo này; hãy mở lại rồi làm tiếp.': '{} has just changed this draft; open it again, then go on.',
  'Người soạn hoặc sửa bản dự thảo không tự xác nhận; cần một người quản trị khác.':
    'Who wrote or changed the draft does not confirm it; another administrator has to.',
  'Bản dự thảo chưa được kiểm tra và trình.': 'The draft was not checked and submitted.',
  'Chưa ghi tên thủ tục.': 'The procedure has no name.',
  'Chưa ghi lĩnh vực.': 'The field is missing.',
  'Chưa chọn cấp nào tiếp nhận.': 'No tier is chosen that receives it.',
  'Thời hạn thiếu số lượng của đơn vị {}.': 'The time limit lacks the number of its unit {}.',
  'Thời hạn đơn vị {} không đi kèm số lượng.': 'A time limit of the unit {} has no number.',
  'Thời hạn phải là số nguyên dương.': 'The time limit must be a whole number above zero.',
  'Thời hạn không được lớn hơn {}.': 'The time limit must not be more than {}.',
  'Phải có ít nhất hai bước: tiếp nhận và trả kết quả.':
    'There must be at least two steps: receipt and return of the result.',
  'Bước đầu phải là tiếp nhận.': 'The first step must be the receipt.',
  'Bước cuối phải là trả kết quả.': 'The last step must be the return of the result.',
  'Bước {} chưa có tên.': 'Step {} has no name.',
  'Bước {} chưa được giao thời gian.': 'Step {} has no time.',
  'Đường đi không hợp với cấp tiếp nhận: phải bắt đầu ở bộ phận một cửa và chỉ đi lên cấp trên.':
    'The road does not fit the tiers that receive: it must begin at a one-stop centre and only go up.',
  'Giấy tờ thứ {} chưa có tên.': 'Paper {} has no name.',
  '"{}" ghi hai lần.': '"{}" is written twice.',
  '"{}" là bắt buộc nhưng không cần bản nào.': '"{}" is required, but no copy of it is wanted.',
  'Biểu mẫu của "{}" chưa có tên.': 'The form of "{}" has no name.',
  'Biểu mẫu của "{}" chưa có tệp nào.': 'The form of "{}" has no file.',
  'Các bước cộng lại {} giờ, nhiều hơn thời hạn {} giờ làm việc.':
    'The steps make {} hours together, more than the limit of {} working hours.',
  'Các bước cộng lại {} giờ; còn {} giờ chưa giao cho bước nào.':
    'The steps make {} hours together; {} hours are given to no step.',
  'Bước {} "{}": nhận ở {} thì {} và {} nơi khác không có cơ quan làm bước này.':
    'Step {} "{}": received in {}, {} and {} other places have no office for this step.',
  'Bước {} "{}": nhận ở {} thì {} không có cơ quan làm bước này.':
    'Step {} "{}": received in {}, {} has no office for this step.',
  'Bước {} "{}": nhận ở {} thì từ ngày {} {} và {} nơi khác không có cơ quan làm bước này.':
    'Step {} "{}": received in {}, from {} on {} and {} other places have no office for this step.',
  'Bước {} "{}": nhận ở {} thì từ ngày {} {} không có cơ quan làm bước này.':
    'Step {} "{}": received in {}, from {} on {} has no office for this step.',
  // What stands in such sentences: the tiers.
  'cấp tỉnh': 'the province',
  'cấp huyện': 'districts',
  'cấp xã': 'communes',
  // What was not found.
  'bản dự thảo này': 'this draft',
};
