/** Vietnamese whatever the language of the page: names of procedures, offices and people, which a screen reader reads as such. */
type Kind = 'vietnamese' | 'code';
export type PublicFact = readonly [name: string, value: string | null | undefined, kind?: Kind];

/** What is known of one thing, line by line; what is empty is left out. */
export function PublicFacts({ facts }: { facts: readonly PublicFact[] }) {
  return (
    <dl className="public__facts">
      {facts.map(([name, value, kind]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd
              className={kind === 'code' ? 'public__code' : undefined}
              lang={kind === 'vietnamese' ? 'vi' : undefined}
            >
              {value}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
