import { useRefusal } from '../forms/problems.js';
import { MendImportRowDocument, type ImportRowPartsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Tag, useAnnounce } from '../ui/index.js';
import { importsText } from './imports-text.js';
import { useListText } from './list-words.js';
import { kindOfRow, rowTitle } from './row-title.js';

/** Leaves a row out, or takes it back. */
export function LeaveOutButton({ row }: { readonly row: ImportRowPartsFragment }) {
  const t = useText(importsText);
  const { noTitle } = useListText(kindOfRow(row));
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(MendImportRowDocument);
  const title = rowTitle(row, noTitle);
  const toggle = async () => {
    const result = (await command.run({ input: { rowId: row.id, leftOut: !row.leftOut } }))?.mendImportRow;
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
  };
  return (
    <div className="flex flex-col items-start gap-1">
      {row.leftOut && <Tag tone="quiet">{t.leftOut}</Tag>}
      <Button
        kind={row.leftOut ? 'secondary' : 'text'}
        size="small"
        label={row.leftOut ? t.takeBackOf(title) : t.leaveOutOf(title)}
        busy={command.running}
        onClick={() => void toggle()}
      >
        {row.leftOut ? t.takeBack : t.leaveOut}
      </Button>
    </div>
  );
}
