/** The word under which the room of files keeps what goes with a report. */
export const REPORT_FILE = 'DIRECTIVE_REPORT';

/** What a file of a report belongs to: the line of the journal. */
export const reportKey = (directiveId: string, version: number): string => `${directiveId}/${version}`;

/** The directive that a file of a report belongs to. */
export const directiveOf = (key: string): string => key.split('/')[0]!;
