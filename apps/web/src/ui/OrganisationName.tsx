import { Fragment } from 'react';

const legalForm =
  /(株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益)(?:社団|財団)法人|特定非営利活動法人|NPO法人)/u;

/** In a narrow column it breaks beside 株式会社 and the like, not within a word; where it is longer than any column, anywhere. */
export function OrganisationName({ name }: { readonly name: string }) {
  const parts = name.split(legalForm).filter((part) => part !== '');
  return (
    <span className="inline-block min-w-32 break-keep wrap-anywhere">
      {parts.map((part, index) => (
        <Fragment key={part + index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
