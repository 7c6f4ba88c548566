import { encode } from 'uqr';
import type { AssociationDeskQuery } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Icon } from '../ui/index.js';
import { associationText } from './association-text.js';
import { lastDayOf } from './days.js';

export interface LinkSheetProps {
  readonly association: NonNullable<AssociationDeskQuery['association']>;
  readonly url: string;
  readonly expiresAt: string;
}

/** One sheet of A4 in large type, for those without mail: what the page is for, its QR code and its address. */
export function LinkSheet({ association, url, expiresAt }: LinkSheetProps) {
  const t = useText(associationText);
  const format = useFormat();
  const { district } = association;
  return (
    <div className="large-on-paper flex flex-col gap-5 rounded-12 border border-solid-gray-420 p-6 print:border-0 print:p-0!">
      <p className="not-on-paper">
        <Button kind="secondary" onClick={() => window.print()}>
          <Icon name="print" />
          {t.sheetPrint}
        </Button>
      </p>
      <h3 className="text-std-24B-150">{t.page}</h3>
      <div className="flex flex-wrap items-start gap-6">
        <QrCode text={url} label={t.qr} />
        <div className="flex min-w-60 flex-1 flex-col gap-3">
          <p>{t.sheetLead}</p>
          <p className="text-std-20B-160">{t.sheetCan}</p>
          <ul className="list-disc pl-6">
            {t.sheetThings.split('\n').map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className="font-mono text-std-20B-160 break-all">{url}</p>
      <p>{t.validUntil(format.date(lastDayOf(expiresAt)))}</p>
      <p>{t.sheetKeep}</p>
      <p>
        {t.callOffice}：{district.officeName} {district.officeSection} {t.phone(district.officePhone)}
      </p>
    </div>
  );
}

/** Dark modules as one path, sharp at any size. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="size-56 bg-white"
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
