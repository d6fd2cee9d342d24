import { Button } from '../../ui/form/button';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';

interface CountedPanelProps<Way extends string, Row extends { key: string }> {
  title: string;
  /** In which ways they may be told apart, and what each is called. */
  ways: readonly Way[];
  nameOfWay: (way: Way) => string;
  way: Way;
  onChoose: (way: Way) => void;
  columns: TableColumn<Row>[];
  /** With their sum as the last. */
  rows: Row[];
}

/** Cases counted in one of several ways, as a table. */
export function CountedPanel<Way extends string, Row extends { key: string }>({
  title,
  ways,
  nameOfWay,
  way,
  onChoose,
  columns,
  rows,
}: CountedPanelProps<Way, Row>) {
  return (
    <section className="panel">
      <div className="casework__head">
        <h2>{title}</h2>
        {ways.map((each) => (
          <Button key={each} size="small" aria-pressed={each === way} onClick={() => onChoose(each)}>
            {nameOfWay(each)}
          </Button>
        ))}
      </div>
      <SimpleTable
        caption={`${title}: ${nameOfWay(way)}`}
        hideCaption
        exportName={title}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </section>
  );
}
