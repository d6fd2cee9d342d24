import type { ThemeConfig } from 'antd';

/** The same colours as theme.css, for what cannot read custom properties (charts, antd). */
const colours = {
  red: '#9b1c1f',
  overdue: '#b3261e',
  amber: '#7a4d00',
  amberLine: '#d99a1c',
  green: '#1d6336',
  blue: '#1b4f87',
  ink: '#1d2126',
  ink2: '#4a5159',
  ink3: '#646b74',
  line: '#d8dbe0',
  lineStrong: '#8a9099',
  focus: '#1257a8',
  ground: '#f4f5f7',
  paper: '#ffffff',
} as const;

const fontFamily = '"Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/** A field under the pointer or in use looks like every other field of the product, not red like something wrong. */
const field = {
  hoverBorderColor: colours.ink2,
  activeBorderColor: colours.focus,
  activeShadow: 'none',
  activeOutlineColor: 'transparent',
};

export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: colours.red,
    colorLink: colours.blue,
    colorError: colours.overdue,
    colorWarning: colours.amberLine,
    colorSuccess: colours.green,
    colorText: colours.ink,
    colorTextSecondary: colours.ink2,
    colorTextPlaceholder: colours.ink3,
    colorTextQuaternary: colours.ink3,
    colorBorder: colours.lineStrong,
    colorBorderSecondary: colours.line,
    fontFamily,
    fontSize: 15,
    borderRadius: 4,
    controlHeight: 36,
    motion: false,
  },
  components: { DatePicker: { ...field, cellActiveWithRangeBg: '#f7e4e2' }, Input: field, Select: field },
};
