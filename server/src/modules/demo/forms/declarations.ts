/** A part of a declaration: what its blanks are about, and what each asks for. */
export interface DeclarationPart {
  heading: string;
  blanks: readonly string[];
}

/** A blank declaration of the demo. */
export interface Declaration {
  /** Of the procedure whose first document it is the form of. */
  code: string;
  name: string;
  parts: readonly DeclarationPart[];
  /** What is asked for, or vouched for, above the signature. */
  closing: string;
}

const ASKING: DeclarationPart = {
  heading: 'Người yêu cầu',
  blanks: ['Họ, chữ đệm, tên', 'Nơi cư trú', 'Giấy tờ tùy thân (loại, số, ngày cấp)', 'Số điện thoại'],
};
const VOUCHED =
  'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.';

/** Of the procedures that communes receive most. */
export const DECLARATIONS: readonly Declaration[] = [
  {
    code: '1.001193',
    name: 'Tờ khai đăng ký khai sinh',
    parts: [
      { ...ASKING, blanks: [...ASKING.blanks, 'Quan hệ với người được khai sinh'] },
      {
        heading: 'Người được khai sinh',
        blanks: [
          'Họ, chữ đệm, tên',
          'Ngày, tháng, năm sinh',
          'Ghi bằng chữ',
          'Giới tính, dân tộc, quốc tịch',
          'Nơi sinh',
          'Quê quán',
        ],
      },
      { heading: 'Người mẹ', blanks: ['Họ, chữ đệm, tên', 'Năm sinh, dân tộc, quốc tịch', 'Nơi cư trú'] },
      { heading: 'Người cha', blanks: ['Họ, chữ đệm, tên', 'Năm sinh, dân tộc, quốc tịch', 'Nơi cư trú'] },
    ],
    closing: VOUCHED,
  },
  {
    code: '1.000894',
    name: 'Tờ khai đăng ký kết hôn',
    parts: ['Bên nữ', 'Bên nam'].map((heading) => ({
      heading,
      blanks: [
        'Họ, chữ đệm, tên',
        'Ngày, tháng, năm sinh',
        'Dân tộc, quốc tịch',
        'Nơi cư trú',
        'Giấy tờ tùy thân (loại, số, ngày cấp)',
        'Kết hôn lần thứ mấy',
      ],
    })),
    closing: `${VOUCHED} Chúng tôi kết hôn tự nguyện, không vi phạm Luật Hôn nhân và gia đình.`,
  },
  {
    code: '1.004873',
    name: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',
    parts: [
      ASKING,
      {
        heading: 'Người được cấp Giấy xác nhận',
        blanks: [
          'Họ, chữ đệm, tên',
          'Ngày, tháng, năm sinh',
          'Dân tộc, quốc tịch',
          'Nơi cư trú',
          'Tình trạng hôn nhân',
          'Giấy xác nhận để làm gì',
        ],
      },
    ],
    closing: VOUCHED,
  },
  {
    code: '2.000815',
    name: 'Phiếu yêu cầu chứng thực bản sao từ bản chính',
    parts: [
      ASKING,
      { heading: 'Giấy tờ cần chứng thực', blanks: ['Tên giấy tờ', 'Cơ quan cấp', 'Số trang', 'Số bản sao cần'] },
    ],
    closing: VOUCHED,
  },
  {
    code: '1.001776',
    name: 'Tờ khai đề nghị trợ giúp xã hội',
    parts: [
      { heading: 'Người khai thay (nếu có)', blanks: ['Họ, chữ đệm, tên', 'Quan hệ với người được hưởng'] },
      {
        heading: 'Người được hưởng',
        blanks: [
          'Họ, chữ đệm, tên',
          'Ngày, tháng, năm sinh',
          'Giấy tờ tùy thân (loại, số, ngày cấp)',
          'Nơi cư trú',
          'Thuộc đối tượng',
          'Đang hưởng chế độ nào',
        ],
      },
    ],
    closing: VOUCHED,
  },
  {
    code: '1.013978',
    name: 'Đơn đăng ký, cấp Giấy chứng nhận quyền sử dụng đất',
    parts: [
      ASKING,
      {
        heading: 'Thửa đất',
        blanks: ['Thửa số, tờ bản đồ số', 'Địa chỉ', 'Diện tích', 'Sử dụng vào mục đích', 'Nguồn gốc, từ năm nào'],
      },
    ],
    closing: VOUCHED,
  },
];

/** Said on each of them, so that nobody takes it for the form that the law prescribes. */
export const DECLARATION_NOTE =
  'Biểu mẫu minh hoạ của dữ liệu mẫu; không thay biểu mẫu do cơ quan có thẩm quyền ban hành.';
