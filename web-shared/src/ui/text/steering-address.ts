import type { DirectiveSide, DirectiveStanding, DirectiveSubject } from '@hcc/shared-schema/generated/hooks';

/** What a directive is to be about. */
export interface DirectiveAbout {
  subject: DirectiveSubject;
  /** The dossier's code, the office's id, the procedure's code. */
  ref?: string;
  /** What is shown of it and, of a figure, what it is called. */
  label: string;
  /** Of a figure: the address that opens it again. */
  address?: string;
}

/** The page that issues a directive about something. */
export function issueAddress({ subject, ref = '', label, address = '' }: DirectiveAbout): string {
  return `/directives/new?${new URLSearchParams({ subject, ref, label, address })}`;
}

/** A directive as a paper. */
export function directiveAddress(id: string): string {
  return `/forms/directive/${encodeURIComponent(id)}.pdf`;
}

/** What is not finished, as a paper for a meeting. */
export function openDirectivesAddress(side: DirectiveSide): string {
  return `/forms/directives.pdf?side=${side}`;
}

export function directivesWorkbookAddress(side: DirectiveSide, standing: DirectiveStanding): string {
  return `/forms/directives.xlsx?side=${side}&standing=${standing}`;
}

/** The proposals of a week as a paper. @param week ISO 8601: 2026-W48 */
export function proposalsAddress(week: string): string {
  return `/forms/proposals/${encodeURIComponent(week)}.pdf`;
}
