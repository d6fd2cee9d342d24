import './pager.css';
import Pagination from 'antd/es/pagination';

interface PagerProps {
  label: string;
  page: number;
  size: number;
  total: number;
  onChange: (page: number) => void;
}

/** Numbered pages of a long table; nothing where there is only one. Inside `<AntdScope>`. */
export function Pager({ label, page, size, total, onChange }: PagerProps) {
  return (
    <nav className="pager no-print" aria-label={label}>
      <Pagination
        current={page}
        pageSize={size}
        total={total}
        hideOnSinglePage
        showSizeChanger={false}
        onChange={onChange}
      />
    </nav>
  );
}

/** The page that an address asks for, brought into the range that there is. */
export function readPage(text: string | null, total: number, size: number): number {
  const last = Math.max(1, Math.ceil(total / size));
  const page = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 1;
  return Math.min(Math.max(page, 1), last);
}
